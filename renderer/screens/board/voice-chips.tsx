import type { Role } from '../../../shared/session/roles.ts';
import type { Session } from '../../../shared/session/schema.ts';
import { rolesToHear, voicesOf } from '../../../shared/session/views.ts';
import { RoleBadge } from '../../components/role-badge.tsx';
import { useLaterSessionStore } from '../../stores/later-session-store.ts';
import { openDialog } from './board-view-store.ts';
import styles from './voice-chips.module.css';

/** How many observations came from each role; opens the voices. Core roles are always there, others once they spoke. */
export function VoiceChips() {
  // As text, so that it draws anew only when a number changes.
  const counts = useLaterSessionStore(({ session }) => (session ? countsOf(session) : '{}'));
  const voices = JSON.parse(counts) as Partial<Record<Role, number>>;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      className={styles.voices}
      onClick={() => openDialog({ kind: 'voices' })}
    >
      <span className={styles.word}>Voices</span>
      {rolesToHear(voices).map((role) => (
        <RoleBadge key={role} of={role} count={voices[role] ?? 0} />
      ))}
    </button>
  );
}

let counted: { readonly session: Session; readonly counts: string } | null = null;

/** Counted once for each session, however often its store has news of other things. */
function countsOf(session: Session): string {
  if (counted?.session !== session) counted = { session, counts: JSON.stringify(voicesOf(session)) };
  return counted.counts;
}
