import type { Group } from '../../../shared/session/schema.ts';
import { targetsOf } from './board-view-store.ts';
import { ItemMenu } from './item-menu.tsx';

export interface GroupMenuProps {
  group: Group;
}

/** What can be done with a group as a whole. */
export function GroupMenu({ group: { id } }: GroupMenuProps) {
  return <ItemMenu id={id} targets={targetsOf(id)} editLabel="Rename group" ungroupLabel="Ungroup all" />;
}
