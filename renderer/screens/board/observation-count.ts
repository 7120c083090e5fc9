import type { BoardItem } from '../../../shared/session/views.ts';

/** How many cards items hold; members of groups count one by one. */
export function observationCount(items: readonly BoardItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'group' ? item.memberIds.length : 1), 0);
}
