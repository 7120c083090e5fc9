/** Which card is looked at next while cards are sorted one by one. */
import { observationOnBoard } from './board-items.ts';
import type { ItemId } from './ids.ts';
import type { Session } from './schema.ts';
import { currentStep } from './steps.ts';
import { focusListOf, focusOf, nextFocusAround } from './walk.ts';

/** The card or group that is to be sorted now; null outside of the step and when all are sorted. */
export function sortFocus(session: Session): ItemId | null {
  return currentStep(session)?.kind === 'sort' ? (focusOf(session) as ItemId | null) : null;
}

/** The one after the one in focus; after the last comes the first again. */
export function nextToSort(session: Session): ItemId | null {
  return sortFocus(session) === null ? null : (nextFocusAround(session) as ItemId | null);
}

/** What to look at when this change takes the card in focus away: the group it went into, else the next; null where it stays. */
export function focusAfter(session: Session, changed: Session): ItemId | null {
  const focus = sortFocus(session);
  if (focus === null) return null;
  const left = new Set(focusListOf(changed));
  if (left.has(focus)) return null;
  const groupId = observationOnBoard(changed, focus)?.groupId;
  if (groupId && left.has(groupId)) return groupId;
  const list = focusListOf(session) as readonly ItemId[];
  const here = list.indexOf(focus);
  return (
    list.slice(here).find((id) => left.has(id)) ?? list.slice(0, here).findLast((id) => left.has(id)) ?? null
  );
}

/** The item that has come back to be sorted, as after Undo; null when none has. */
export function backToSort(before: Session, session: Session): ItemId | null {
  if (sortFocus(session) === null || before.run.stepId !== session.run.stepId) return null;
  const list = focusListOf(session) as readonly ItemId[];
  return list.find((id) => isFiled(before, id)) ?? null;
}

function isFiled(session: Session, id: ItemId): boolean {
  const item = session.groups[id as keyof typeof session.groups] ?? observationOnBoard(session, id);
  return Boolean(item && item.dimension !== null);
}
