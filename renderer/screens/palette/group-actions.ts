import type { AppAction } from '../../stores/action-registry.ts';

export interface ActionGroup {
  readonly name: string;
  readonly actions: readonly AppAction[];
}

/** The actions under the names of their groups, groups in the order of their first action. */
export function groupActions(actions: readonly AppAction[]): ActionGroup[] {
  return [...Map.groupBy(actions, ({ group }) => group)].map(([name, members]) => ({
    name,
    actions: members,
  }));
}
