/** What merging does with a copy that has no common beginning with ours: which of its words come beside ours, which do not come. */
import { z } from 'zod';
import { isOnBoard } from '../session/board-items.ts';
import { type Observation, type Session, type TableName, tableNames } from '../session/schema.ts';
import { isSame } from '../session/session-diff.ts';
import { cardAspects, changedAspects, type MergePreview, mergePreview } from './merge-preview.ts';

const differingCardSchema = z.object({
  id: z.string(),
  /** `beside`: the copy's words become a card beside ours. `stays`: ours stays, and the copy's does not come. */
  outcome: z.enum(['beside', 'stays']),
  here: z.string(),
  there: z.string(),
  differences: z.array(z.enum(cardAspects)),
});
export type DifferingCard = z.infer<typeof differingCardSchema>;

const differingFieldSchema = z.object({
  of: z.enum(['session', ...tableNames]),
  field: z.string(),
  /** Null where it is not here. */
  here: z.string().nullable(),
  there: z.string(),
});
export type DifferingField = z.infer<typeof differingFieldSchema>;

export const additionSchema = z.object({
  counts: z.object({
    ...{ beside: z.int(), staying: z.int(), fields: z.int() },
    /** Records that differ in what is no words: numbers, ticks, answers. They stay as they are here. */
    figures: z.int(),
  }),
  cards: z.array(differingCardSchema),
  /** Words besides those of cards that are others there and stay as they are here. */
  fields: z.array(differingFieldSchema),
});
export type Addition = z.infer<typeof additionSchema>;

/** Compares a session with what it would be once a copy was added to it, and names everything of the copy that differs. */
export function additionPreview(
  here: Session,
  there: Session,
  merged: Session,
): MergePreview & { readonly addition: Addition } {
  const cards = Object.values(there.observations).flatMap((card) => differing(here, card, merged));
  const besideIds = new Set(
    Object.values(merged.observations).flatMap(({ id, copyOf }) =>
      copyOf && !here.observations[id] && !there.observations[id] ? [id as string] : [],
    ),
  );
  const { fields, figures } = differingFields(there, merged);
  const preview = mergePreview(here, there, merged);
  const listed = preview.cards.filter(({ id }) => !besideIds.has(id));
  const added = new Set(listed.map(({ id }) => id));
  const onBoard = cards.filter(({ id }) => isOnBoardHere(here, id) && !added.has(id)).length;
  return {
    ...preview,
    cards: listed,
    counts: {
      ...preview.counts,
      new: preview.counts.new - (preview.cards.length - listed.length),
      same: preview.counts.same - onBoard,
      // Whatever stands on the copy's board comes here, or its words are among those that differ.
      stayingRemoved: 0,
    },
    addition: {
      counts: {
        beside: cards.filter(({ outcome }) => outcome === 'beside').length,
        staying: cards.filter(({ outcome }) => outcome === 'stays').length,
        fields: fields.length,
        figures: figures.size,
      },
      cards,
      fields,
    },
  };
}

function differing(here: Session, there: Observation, merged: Session): DifferingCard[] {
  const [ours, after] = [here.observations[there.id], merged.observations[there.id]];
  if (!ours || !after) return [];
  const differences = changedAspects(after, there);
  const row = { id: there.id, here: ours.text, there: there.text, differences };
  if (ours.text === there.text) return differences.length > 0 ? [{ ...row, outcome: 'stays' }] : [];
  if (holdsBeside(here, there)) return [];
  return [{ ...row, outcome: holdsBeside(merged, there) ? 'beside' : 'stays' }];
}

function holdsBeside(session: Session, { id, text }: Observation): boolean {
  return Object.values(session.observations).some((card) => card.copyOf === id && card.text === text);
}

function isOnBoardHere(here: Session, id: string): boolean {
  const card = here.observations[id as Observation['id']];
  return card !== undefined && isOnBoard(card);
}

/** Says nothing to anybody: ids, references and places in a list. */
const isPlumbing = (field: string) => /^(id|order|createdAt|deletedAt|copyOf|.*Ids?)$/.test(field);

/** What of another version's records stays as it is here, apart from what is told card by card. */
function differingFields(there: Session, merged: Session) {
  const fields: DifferingField[] = [];
  const figures = new Set<string>();
  function compare(of: DifferingField['of'], id: string, theirs: Fields, ours: Fields | undefined): void {
    for (const [field, value] of Object.entries(theirs)) {
      const here = ours?.[field];
      const isOfGone = !ours && field !== 'name';
      if (isPlumbing(field) || isOfGone || isSame(value, here)) continue;
      if (typeof value !== 'string') {
        if (ours) figures.add(id);
      } else if (value !== '')
        fields.push({ of, field, here: typeof here === 'string' ? here : null, there: value });
    }
  }
  const isField = ([key]: [string, unknown]) => !tableNames.includes(key as TableName);
  compare('session', there.id, Object.fromEntries(Object.entries(there).filter(isField)), merged);
  for (const table of tableNames) {
    const records: Readonly<Record<string, Fields>> = merged[table];
    for (const [id, record] of Object.entries<Fields>(there[table])) {
      if (table !== 'observations') compare(table, id, record, records[id]);
      else if (records[id] && fieldsBesides.some((field) => !isSame(record[field], records[id]?.[field])))
        figures.add(id);
    }
  }
  return { fields, figures };
}

type Fields = Readonly<Record<string, unknown>>;

/** What a card has besides the aspects that are told card by card. */
const fieldsBesides = ['secondDimension', 'lens', 'fromSquad'];
