import { ArrowLeft, Redo2, Settings2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import { useLaterSessionStore } from '../../stores/later-session-store.ts';
import { navigate } from '../../stores/route-store.ts';
import styles from './board-header.module.css';
import { BoardSubtitle } from './board-subtitle.tsx';
import { BoardTitle } from './board-title.tsx';
import { openDialog } from './board-view-store.ts';
import { redoChange, undoChange } from './carry-out.ts';
import { presentBoard } from './present-board.ts';
import { VoiceChips } from './voice-chips.tsx';

export interface BoardHeaderProps {
  /** The steps of the meeting. */
  strip?: ReactNode;
  /** What the room sees, in small. */
  room?: ReactNode;
}

/** Which meeting this is, how it stands, and what can be done with the whole of it. */
export function BoardHeader({ strip, room }: BoardHeaderProps) {
  const sessionId = useLaterSessionStore((state) => state.session?.id);
  const canUndo = useLaterSessionStore((state) => state.undoType !== null);
  const canRedo = useLaterSessionStore((state) => state.redoType !== null);
  const [undoKey] = useKeysOf('session.undo');
  const [redoKey] = useKeysOf('session.redo');
  if (!sessionId) return null;
  return (
    <header className={styles.header}>
      <div className={styles.rows}>
        <IconButton
          label="Back to Today"
          icon={<ArrowLeft aria-hidden="true" />}
          onClick={() => navigate({ screen: 'home' })}
        />
        <div className={styles.titles}>
          <BoardTitle />
          <BoardSubtitle />
        </div>
        {strip}
        <VoiceChips />
        <div className={styles.actions}>
          <IconButton
            label="Undo"
            keys={undoKey}
            icon={<Undo2 aria-hidden="true" />}
            disabled={!canUndo}
            onClick={undoChange}
          />
          <IconButton
            label="Redo"
            keys={redoKey}
            icon={<Redo2 aria-hidden="true" />}
            disabled={!canRedo}
            onClick={redoChange}
          />
          <IconButton
            label="Session details"
            icon={<Settings2 aria-hidden="true" />}
            onClick={() => openDialog({ kind: 'details' })}
          />
          <Button onClick={() => navigate({ screen: 'minutes', sessionId })}>Minutes</Button>
          <Button variant="primary" onClick={() => presentBoard(sessionId)}>
            Present
          </Button>
        </div>
      </div>
      {room}
    </header>
  );
}
