import { memo } from 'react';
import { groupMembers, groupOf } from '../../../shared/session/board-items.ts';
import type { ItemId, ObservationId } from '../../../shared/session/ids.ts';
import { Tag } from '../../components/tag.tsx';
import styles from './board-drag-overlay.module.css';
import { CardFace } from './card-face.tsx';
import { cardCount, groupTitle } from './card-words.ts';
import { openSessionNow } from './current-board.ts';
import { overlayRef } from './drag-overlay-place.ts';
import { useDragStore } from './drag-store.ts';

/** The card in hand, above everything. */
export function BoardDragOverlay() {
  const leadId = useDragStore((state) => state.leadId);
  const count = useDragStore((state) => state.ids.length);
  const column = useDragStore((state) => state.target?.column ?? 'none');
  if (!leadId) return null;
  return (
    <div ref={overlayRef} aria-hidden="true" className={styles.layer}>
      <div data-drag-overlay="" data-colour={column} className={styles.card}>
        <Face id={leadId} />
        {count > 1 && <b className={styles.count}>{count}</b>}
      </div>
    </div>
  );
}

/** Drawn once for each drag. */
const Face = memo(function Face({ id }: { id: ItemId }) {
  const session = openSessionNow();
  const group = groupOf(session, id);
  if (!group) return <CardFace id={id as ObservationId} />;
  const members = groupMembers(session, group.id);
  return (
    <div className={styles.group}>
      <strong>{groupTitle(group.name, members.length)}</strong>
      <Tag tone="dimension">{cardCount(members.length)}</Tag>
    </div>
  );
});
