import { columns, dimensionOf } from '../../shared/session/dimensions.ts';
import type { Session } from '../../shared/session/schema.ts';
import { cleanText } from '../../shared/session/text.ts';
import { hostileName } from './hostile-texts.ts';
import { aGroup, anObservation, aPerson, aSession } from './session-builders.ts';

/**
 * A session in which every text field holds each of these texts: a group of that name, with a card that says it, from a
 * person who is called so. Groups stand in the columns given, in turn.
 */
export function hostileSession(texts: readonly string[], inColumns = columns.slice(1)): Session {
  const people = texts.map((text) => aPerson({ name: hostileName(text), role: 'maker' }));
  const groups = texts.map((text, index) => {
    const dimension = dimensionOf(inColumns[index % inColumns.length] ?? 'none');
    const person = people[index];
    const source = person ? { kind: 'person' as const, personId: person.id } : { kind: 'unknown' as const };
    const cards = [
      anObservation({ text: cleanText(text), source }),
      anObservation({ text: `Beside ${index}` }),
    ];
    return aGroup({ name: hostileName(text), dimension }, cards);
  });
  return aSession({ squad: hostileName(texts[0] ?? ''), people, groups });
}
