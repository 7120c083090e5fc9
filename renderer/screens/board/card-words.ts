/** How cards and groups are called in menus, toasts and announcements. */
import { groupMembers, groupOf, observationOnBoard } from '../../../shared/session/board-items.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import type { Session } from '../../../shared/session/schema.ts';
import { displayText } from '../../../shared/session/text.ts';

/** "1 card", "3 cards". */
export function cardCount(count: number): string {
  return count === 1 ? '1 card' : `${count.toLocaleString('en')} cards`;
}

/** What a group is called: its name, or how many cards it holds. */
export function groupTitle(name: string, count: number): string {
  return name === '' ? `Group of ${count}` : displayText(name);
}

/** What a card or a group is called. */
export function itemTitle(session: Session, id: ItemId): string {
  const group = groupOf(session, id);
  if (group) return groupTitle(group.name, groupMembers(session, group.id).length);
  return displayText(observationOnBoard(session, id)?.text ?? '');
}

/** The beginning of a text, for places with little room. */
export function shortened(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
