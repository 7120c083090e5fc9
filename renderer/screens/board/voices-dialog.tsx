import { rolesToHear, voicesOf } from '../../../shared/session/views.ts';
import { roleNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { RoleBadge } from '../../components/role-badge.tsx';
import { Roster } from '../../parts/roster.tsx';
import { useSession } from '../../stores/session-store.ts';
import { closeDialog } from './board-view-store.ts';
import { cardCount } from './card-words.ts';
import { CoverageGrid } from './coverage-grid.tsx';
import styles from './voices-dialog.module.css';

/** How many observations came from each role, which corners nobody has spoken about, and who is in the room. */
export function VoicesDialog() {
  const voices = voicesOf(useSession());
  return (
    <Dialog
      open
      size="large"
      title="Voices"
      onClose={closeDialog}
      footer={<DialogActions confirm={<Button onClick={closeDialog}>Close</Button>} />}
    >
      <PlainList className={styles.voices}>
        {rolesToHear(voices).map((role) => (
          <li key={role} className={styles.voice}>
            <RoleBadge of={role} aria-hidden="true" />
            {roleNames[role]}
            <span className={styles.count}>{cardCount(voices[role])}</span>
          </li>
        ))}
        {voices.unknown > 0 && (
          <li className={styles.voice}>
            Nobody in particular
            <span className={styles.count}>{cardCount(voices.unknown)}</span>
          </li>
        )}
      </PlainList>
      <CoverageGrid />
      <Roster />
    </Dialog>
  );
}
