import { memo, type Ref } from 'react';
import type { BoardItem } from '../../../shared/session/views.ts';
import { useCardFocus } from './board-focus.ts';
import { CardItem } from './card-item.tsx';
import { GroupHead } from './group-head.tsx';
import styles from './group-item.module.css';
import { type ItemPlace, itemAttributes } from './item-attributes.ts';
import { useItemElement } from './use-item-element.ts';
import { useItemState } from './use-item-state.ts';

export interface GroupItemProps extends ItemPlace {
  group: Extract<BoardItem, { kind: 'group' }>;
  measure?: Ref<HTMLLIElement> | undefined;
}

/** A framed stack of cards that belong together. */
export const GroupItem = memo(function GroupItem({ group, measure, ...place }: GroupItemProps) {
  const { id, memberIds } = group;
  const { element, ref } = useItemElement(measure);
  useCardFocus(id, element);
  return (
    <li
      {...itemAttributes(id, place)}
      {...useItemState(id, place.isEntry)}
      ref={ref}
      data-group-id={id}
      className={styles.group}
    >
      <GroupHead id={id} count={memberIds.length} />
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers WebKit needs the role to read a list. */}
      <ul role="list" className={styles.members}>
        {memberIds.map((memberId) => (
          <CardItem key={memberId} id={memberId} />
        ))}
      </ul>
    </li>
  );
});
