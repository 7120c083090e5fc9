import { type MenuAction, mostMenuActions } from '../../shared/api/menu-action.ts';
import type { AppAction } from './action-registry.ts';

/** The registered actions as a native menu shows them: each id once, the latest registration's. */
export function menuActions(
  actions: readonly AppAction[],
  showsKeys: (keys: string) => boolean,
): readonly MenuAction[] {
  const byId = new Map<string, MenuAction>();
  for (const { id, label, group, keys, isEnabled } of actions) {
    if (byId.has(id)) continue;
    const shown = keys?.find(showsKeys) ?? null;
    byId.set(id, { id, label, group, keys: shown, isEnabled: isEnabled?.() ?? true });
  }
  return [...byId.values()].slice(0, mostMenuActions);
}
