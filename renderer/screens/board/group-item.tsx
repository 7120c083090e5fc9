import { memo } from 'react';
import type { BoardItem } from '../../../shared/session/views.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { CardItem } from './card-item.tsx';
import { GroupHead } from './group-head.tsx';
import styles from './group-item.module.css';
import { type ItemProps, useItem } from './use-item.ts';

export interface GroupItemProps extends ItemProps {
  group: Extract<BoardItem, { kind: 'group' }>;
}

/** A framed stack of cards that belong together. */
export const GroupItem = memo(function GroupItem({ group, ...props }: GroupItemProps) {
  const { id, memberIds } = group;
  return (
    <li {...useItem(id, props)} data-group-id={id} className={styles.group}>
      <GroupHead id={id} count={memberIds.length} />
      <PlainList className={styles.members}>
        {memberIds.map((memberId) => (
          <CardItem key={memberId} id={memberId} />
        ))}
      </PlainList>
    </li>
  );
});
