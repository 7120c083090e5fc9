import { useState } from 'react';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import type { BinEntry } from '../../../shared/api/library-entries.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { readableDate, readableMoment } from '../../components/readable-date.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import styles from './bin-dialog.module.css';
import { DeleteForGoodDialog } from './delete-for-good-dialog.tsx';
import { restore } from './library-calls.ts';

export interface BinDialogProps {
  open: boolean;
  onClose: () => void;
  entries: readonly BinEntry[];
}

/** The sessions in the bin, and for each the way back and the way out. */
export function BinDialog({ open, onClose, entries }: BinDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Bin">
      <Entries entries={entries} />
    </Dialog>
  );
}

function Entries({ entries }: Pick<BinDialogProps, 'entries'>) {
  const { kinds } = useVocabulary();
  const [status, setStatus] = useState('');
  const [asked, setAsked] = useState<BinEntry | null>(null);
  const latestFirst = entries.toSorted((a, b) => b.deletedAt - a.deletedAt);

  function putBack(entry: BinEntry, dialog: HTMLDialogElement | null) {
    // Its button goes away with the line; the keyboard stays inside the dialog.
    dialog?.focus();
    restore(entry.binName).then(
      () => setStatus(`${displayText(entry.squad)} of ${readableDate(entry.date)} is back in the list.`),
      (error: unknown) => setStatus(sentenceOf(error, 'It could not be restored and is still here.')),
    );
  }

  return (
    <>
      {entries.length === 0 && <p>The bin is empty. Sessions you move here can be restored for 30 days.</p>}
      <PlainList className={styles.list}>
        {latestFirst.map((entry) => (
          <li key={entry.binName} className={styles.entry}>
            <div>
              <strong dir="auto">{displayText(entry.squad)}</strong>
              <p className={styles.when}>
                {kinds[entry.kind]} of {readableDate(entry.date)} · in the bin since{' '}
                {readableMoment(entry.deletedAt)}
              </p>
            </div>
            <div className={styles.actions}>
              <Button size="small" onClick={(event) => putBack(entry, event.currentTarget.closest('dialog'))}>
                Restore<span className="visually-hidden"> {displayText(entry.squad)}</span>
              </Button>
              <Button size="small" variant="quiet" onClick={() => setAsked(entry)}>
                Delete for good…<span className="visually-hidden"> {displayText(entry.squad)}</span>
              </Button>
            </div>
          </li>
        ))}
      </PlainList>
      <p role="status">{status}</p>
      {asked && (
        <DeleteForGoodDialog
          entry={asked}
          onDeleted={() =>
            setStatus(`${displayText(asked.squad)} of ${readableDate(asked.date)} was deleted for good.`)
          }
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
