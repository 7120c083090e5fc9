import { presentPeople } from '../../../shared/session/views.ts';
import { readableDate } from '../../components/readable-date.ts';
import { SaveState } from '../../components/save-state.tsx';
import { useLaterSessionStore } from '../../stores/later-session-store.ts';
import { useSaveState } from '../../stores/save-state.ts';
import styles from './board-subtitle.module.css';
import { openDialog } from './board-view-store.ts';

/** The day, who is here, and whether all of it is on the disk. */
export function BoardSubtitle() {
  const date = useLaterSessionStore((state) => state.session?.date ?? '2026-01-01');
  const present = useLaterSessionStore(({ session }) => (session ? presentPeople(session).length : 0));
  return (
    <div className={styles.line}>
      <time dateTime={date}>{readableDate(date)}</time>
      <span aria-hidden="true">·</span>
      <button type="button" className={styles.people} onClick={() => openDialog({ kind: 'details' })}>
        {present} in the room
      </button>
      <span aria-hidden="true">·</span>
      <Saved />
    </div>
  );
}

/** Why it is not, and what to do, stands below the header. */
function Saved() {
  return <SaveState state={useSaveState().kind} />;
}
