/** What was typed into a card and not saved yet; kept while the card itself is drawn anew or scrolled away. */
import type { ItemId } from '../../../shared/session/ids.ts';

const drafts = new Map<ItemId, string>();

export function draftOf(id: ItemId): string | undefined {
  return drafts.get(id);
}

export function keepDraft(id: ItemId, text: string): void {
  drafts.set(id, text);
}

export function dropDraft(id: ItemId): void {
  drafts.delete(id);
}
