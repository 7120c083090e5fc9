import { binnedOutcomes, outcomesOf } from '../../../shared/session/outcome-views.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { closeOutcomeDialog } from '../../stores/outcome-dialog-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import styles from './outcome-rows.module.css';
import { OutcomeRows } from './outcome-rows.tsx';

/** All outcomes of the meeting, also those without a topic and those carried over; and those that were deleted. */
export function OutcomesDialog() {
  const outcomes = outcomesOf(useSession());
  const isEmpty = Object.values(outcomes).every((rows) => rows.length === 0);
  return (
    <Dialog
      open
      size="large"
      title="Outcomes of this meeting"
      onClose={closeOutcomeDialog}
      footer={<DialogActions confirm={<Button onClick={closeOutcomeDialog}>Close</Button>} />}
    >
      {isEmpty && <p>No action, decision or envelope yet.</p>}
      <OutcomeRows label="Outcomes" outcomes={outcomes} hasOrigins />
      <DeletedOutcomes />
    </Dialog>
  );
}

function DeletedOutcomes() {
  const deleted = binnedOutcomes(useSession());
  if (deleted.length === 0) return null;
  return (
    <section className={styles.outcomes}>
      <h3>Deleted</h3>
      <PlainList aria-label="Deleted outcomes" className={styles.outcomes}>
        {deleted.map(({ kind, id, words }) => (
          <li key={id} className={styles.outcome}>
            <span className={styles.words} dir="auto">
              {kind}: {displayText(words)}
            </span>
            <Button
              size="small"
              aria-label={`Restore ${kind.toLowerCase()}: ${displayText(words)}`}
              onClick={() => trySend({ type: 'outcome.restore', id })}
            >
              Restore
            </Button>
          </li>
        ))}
      </PlainList>
    </section>
  );
}
