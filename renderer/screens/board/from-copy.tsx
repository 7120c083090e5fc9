import { isOnBoard } from '../../../shared/session/board-items.ts';
import type { ObservationId } from '../../../shared/session/ids.ts';
import { Tag } from '../../components/tag.tsx';
import { useSessionStore } from '../../stores/session-store.ts';

export interface FromCopyProps {
  /** The card whose other words this one holds. */
  original: ObservationId;
}

/** Says that a card came with a copy, as long as the card it says otherwise stands on the board. */
export function FromCopy({ original }: FromCopyProps) {
  const isThere = useSessionStore(({ session }) => {
    const card = session?.observations[original];
    return card !== undefined && isOnBoard(card);
  });
  return isThere ? <Tag>From the copy</Tag> : null;
}
