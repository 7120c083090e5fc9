import { columnOf } from '../../../shared/session/dimensions.ts';
import { displayText } from '../../../shared/session/text.ts';
import { binOf } from '../../../shared/session/views.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { useSession } from '../../stores/session-store.ts';
import styles from './bin-dialog.module.css';
import { closeDialog } from './board-view-store.ts';
import { restoreCards } from './card-commands.ts';
import { shortened } from './card-words.ts';

/** The cards that were deleted in this session, latest first; each can come back. */
export function BinDialog() {
  const deleted = binOf(useSession());
  return (
    <Dialog
      open
      title="Deleted cards"
      onClose={closeDialog}
      footer={<DialogActions confirm={<Button onClick={closeDialog}>Close</Button>} />}
    >
      {deleted.length === 0 && <p>Nothing was deleted in this session.</p>}
      <PlainList className={styles.list}>
        {deleted.map(({ id, text, dimension }) => (
          <li key={id} className={styles.entry}>
            <span className={styles.text} dir="auto">
              {displayText(text)}
            </span>
            <span className={styles.column}>{columnNames[columnOf(dimension)]}</span>
            <Button
              size="small"
              aria-label={`Restore: ${shortened(displayText(text))}`}
              onClick={() => restoreCards([id])}
            >
              Restore
            </Button>
          </li>
        ))}
      </PlainList>
    </Dialog>
  );
}
