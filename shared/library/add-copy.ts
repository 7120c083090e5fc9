/** Merging a copy that has no common beginning with ours: nobody can tell which side changed what, so it only adds. */
import { groupMembers, isOnBoard, itemsIn } from '../session/board-items.ts';
import type { ObservationId } from '../session/ids.ts';
import { keysAt } from '../session/order.ts';
import { type Observation, type Session, tableNames } from '../session/schema.ts';
import { withRecords } from '../session/tables.ts';

/**
 * The id of the card that carries a copy's other words beside a card; the same words of the same card give the same id
 * on every machine, so that nothing is ever added twice.
 */
export type SecondId = (card: ObservationId, text: string) => ObservationId;

/**
 * Our session with everything of theirs that it does not have. Ours stays as it is; a card that says something else
 * there gets those words beside it as a card of its own; a card on either board is on the board. Groups can be left
 * with too few members.
 */
export function addCopy(ours: Session, theirs: Session, secondId: SecondId): Session {
  const incoming = Object.values(theirs.observations);
  const [known, fresh] = [
    incoming.filter(({ id }) => ours.observations[id]),
    incoming.filter((card) => !ours.observations[card.id] && !isKnownAsSecond(ours, card, secondId)),
  ];
  const restored = known.flatMap((card): Observation[] => {
    const here = ours.observations[card.id];
    return here?.text === card.text ? broughtBack(here, card) : [];
  });
  const tables = tableNames.map((table) => [table, { ...theirs[table], ...ours[table] }]);
  const united: Session = {
    ...{ ...theirs, ...ours, ...Object.fromEntries(tables) },
    observations: ours.observations,
    actions: unitedActions(ours, theirs),
  };
  return addCards(withRecords(united, 'observations', [...fresh, ...restored]), known, secondId);
}

/** The session with the words of these cards beside its own cards of that id, where those say something else. */
export function addCards(session: Session, cards: readonly Observation[], secondId: SecondId): Session {
  const added = cards.flatMap((card): Observation[] => {
    const here = session.observations[card.id];
    if (here?.text === card.text) return [];
    const id = secondId(card.id, card.text);
    const known = session.observations[id];
    if (known) return known.text === card.text ? broughtBack(known, card) : [];
    return [{ ...(here ? besideOurs(session, here, card) : card), id, copyOf: card.id }];
  });
  return withRecords(session, 'observations', added);
}

/** There is one thing until next time at most: ours, where there is one. */
function unitedActions({ actions }: Session, theirs: Session): Session['actions'] {
  const hasOneThing = Object.values(actions).some(({ isOneThing }) => isOneThing);
  const incoming = Object.values(theirs.actions).map((action) =>
    hasOneThing ? { ...action, isOneThing: false } : action,
  );
  return { ...Object.fromEntries(incoming.map((action) => [action.id, action])), ...actions };
}

/** Whether a card there only holds the words that the card beside it has here: the same merge, done on the other side. */
function isKnownAsSecond(
  ours: Session,
  { id, text, copyOf, deletedAt }: Observation,
  secondId: SecondId,
): boolean {
  const original = copyOf && ours.observations[copyOf];
  if (original?.text !== text || secondId(original.id, text) !== id) return false;
  return isOnBoard(original) || deletedAt !== null;
}

/** Our card on the board, where it stands on theirs and is in our bin. */
function broughtBack(here: Observation, there: Observation): Observation[] {
  return isOnBoard(there) && !isOnBoard(here) ? [{ ...here, deletedAt: null }] : [];
}

/** Their card in the place right behind ours; where one of the two is in the bin they share no place. */
function besideOurs(session: Session, here: Observation, there: Observation): Observation {
  if (!isOnBoard(here) || !isOnBoard(there)) return there;
  const { dimension, groupId } = here;
  const siblings = groupId === null ? itemsIn(session, dimension) : groupMembers(session, groupId);
  const at = siblings.findIndex(({ id }) => id === here.id) + 1;
  const [order = there.order] = keysAt(siblings, at, 1);
  const { secondDimension, ...card } = there;
  const second = secondDimension !== undefined && secondDimension !== dimension && { secondDimension };
  return { ...card, ...second, dimension, groupId, order };
}
