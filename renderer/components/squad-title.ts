import { displayText } from '../../shared/session/text.ts';

/** A squad's name with the word for squads before it, unless the name says it already: "Squad Falcon". */
export function squadTitle(word: string, name: string): string {
  const isNamed = name.toLocaleLowerCase().split(/\s+/).includes(word.toLocaleLowerCase());
  return displayText(isNamed ? name : `${word} ${name}`);
}
