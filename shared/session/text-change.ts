/** The one stretch in which two versions of a text differ; what a shared text and undo are told, so that others' words stay. */

/** At `at`, `removed` code units give way to `inserted`. */
export interface TextChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The smallest change from one text to the other that cuts no visible character in two. */
export function textChange(from: string, to: string): TextChange {
  const [before, after] = [charactersOf(from), charactersOf(to)];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    at: lengthOf(before.slice(0, start)),
    removed: lengthOf(before.slice(start, before.length - end)),
    inserted: after.slice(start, after.length - end).join(''),
  };
}

/**
 * The change from one text to another, made to a text that has moved on from the first in the meantime. Undefined when
 * both changed the same stretch: then nobody can say what the change would mean.
 */
export function changeOnTop(from: string, to: string, current: string): string | undefined {
  if (current === from) return to;
  const [own, others] = [textChange(from, to), textChange(from, current)];
  if (own.at + own.removed <= others.at) return changed(current, own, own.at);
  if (others.at + others.removed > own.at) return undefined;
  return changed(current, own, own.at + others.inserted.length - others.removed);
}

function changed(text: string, { removed, inserted }: TextChange, at: number): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function lengthOf(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + character.length, 0);
}
