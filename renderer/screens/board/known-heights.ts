/** Heights of cards as they were measured, kept so that a card that comes back into sight has its place at once. */
import type { ObservationId } from '../../../shared/session/ids.ts';
import type { BoardItem } from '../../../shared/session/views.ts';
import { useSessionStore } from '../../stores/session-store.ts';

const heights = new Map<string, number>();

// A card that was never on the screen: frame and marks, and a line for every so many characters.
const frameHeight = 52;
const lineHeight = 27;
const charactersPerLine = 38;

/** Keeps a measured height. */
export function keepHeight(id: string, height: number): void {
  heights.set(id, height);
}

/** The height of an item: as it was last measured, else estimated from its text. */
export function heightOf(item: BoardItem): number {
  return (
    heights.get(item.id) ?? (item.kind === 'group' ? estimateGroup(item.memberIds) : estimateCard(item.id))
  );
}

function estimateGroup(memberIds: readonly ObservationId[]): number {
  return memberIds.reduce((sum, id) => sum + estimateCard(id) + 6, frameHeight);
}

function estimateCard(id: ObservationId): number {
  const length = useSessionStore.getState().session?.observations[id]?.text.length ?? 1;
  return frameHeight + lineHeight * Math.ceil(length / charactersPerLine);
}
