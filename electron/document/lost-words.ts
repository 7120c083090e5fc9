/** Words that a merge of documents leaves out: those of a card that one side wrote on while the other put another record in its place. */
import * as Y from 'yjs';
import type { Observation, Session } from '../../shared/session/schema.ts';
import { recordsIn, type SharedRecord } from './document-shape.ts';
import { projectSession } from './project-session.ts';

type StateVector = ReadonlyMap<number, number>;

/** Whether two documents have grown from the same one, so that merging them knows what was changed on which side. */
export function haveCommonBeginning(ours: Y.Doc, theirs: Y.Doc): boolean {
  const known = stateVector(ours);
  return [...stateVector(theirs).keys()].some((clientId) => known.has(clientId));
}

/** The cards, as either side has them, whose words the merged document does not hold and the other side never saw. */
export function lostWords(merged: Y.Doc, ours: Y.Doc, theirs: Y.Doc): Observation[] {
  const after = projectSession(merged);
  return [...lostOf(ours, theirs, merged, after), ...lostOf(theirs, ours, merged, after)];
}

function lostOf(side: Y.Doc, other: Y.Doc, merged: Y.Doc, after: Session): Observation[] {
  const seen = stateVector(other);
  const kept = recordsIn(merged, 'observations');
  const replaced = [...recordsIn(side, 'observations')].filter(
    ([id, record]) => !isSameItem(record, kept.get(id)) && !areWordsSeen(record, seen),
  );
  if (replaced.length === 0) return [];
  const { observations } = projectSession(side);
  return replaced.flatMap(([id]) => {
    const card = observations[id as Observation['id']];
    return card && after.observations[card.id]?.text !== card.text ? [card] : [];
  });
}

function stateVector(doc: Y.Doc): StateVector {
  return Y.decodeStateVector(Y.encodeStateVector(doc));
}

function isSameItem(a: SharedRecord, b: SharedRecord | undefined): boolean {
  const [one, other] = [a._item?.id, b?._item?.id];
  return one?.client === other?.client && one?.clock === other?.clock;
}

/** Whether a document has seen a card's record and every letter of its text. */
function areWordsSeen(record: SharedRecord, seen: StateVector): boolean {
  const text = record._map.get('text');
  const items = [record._item, ...(text ? [text, ...lettersOf(text)] : [])];
  return items.every((item) => item === null || lastClock(item) < (seen.get(item.id.client) ?? 0));
}

function lastClock({ id, length }: Y.Item): number {
  return id.clock + length - 1;
}

function lettersOf({ content }: Y.Item): Y.Item[] {
  const letters: Y.Item[] = [];
  if (!(content instanceof Y.ContentType && content.type instanceof Y.Text)) return letters;
  for (let item = content.type._start; item; item = item.right) letters.push(item);
  return letters;
}
