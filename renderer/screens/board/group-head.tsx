import type { GroupId } from '../../../shared/session/ids.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Tag } from '../../components/tag.tsx';
import { useBoardView } from './board-view-store.ts';
import { groupTitle } from './card-words.ts';
import { useGroup } from './current-board.ts';
import styles from './group-head.module.css';
import { GroupNameEditor } from './group-name-editor.tsx';
import { wordsId } from './item-attributes.ts';
import { MoreButton } from './more-button.tsx';

export interface GroupHeadProps {
  id: GroupId;
  count: number;
}

/** The name of a group and how many cards it holds. */
export function GroupHead({ id, count }: GroupHeadProps) {
  const group = useGroup(id);
  const isEditing = useBoardView((state) => state.editingId === id);
  if (!group) return null;
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <span id={wordsId(id)} hidden={isEditing} className={styles.name} dir="auto">
          {group.name === '' ? groupTitle('', count) : displayText(group.name)}
          {group.name !== '' && <span className="visually-hidden">, group of {count}</span>}
        </span>
        {isEditing && <GroupNameEditor id={id} name={group.name} />}
      </div>
      {group.name !== '' && (
        <Tag tone="dimension" aria-hidden="true">
          {count}
        </Tag>
      )}
      <MoreButton id={id} />
    </div>
  );
}
