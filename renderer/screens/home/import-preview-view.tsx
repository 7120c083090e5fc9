import type { ImportPreview, IncomingSession } from '../../../shared/api/import-calls.ts';
import { columns } from '../../../shared/session/dimensions.ts';
import { displayText } from '../../../shared/session/text.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { CardChanges } from '../../components/card-changes.tsx';
import { Notice } from '../../components/notice.tsx';
import { longDate, readableMoment } from '../../components/readable-date.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import styles from './import-dialog.module.css';

export interface ImportPreviewViewProps {
  preview: ImportPreview;
}

/** What an import would bring, in words, numbers and cards. */
export function ImportPreviewView({ preview }: ImportPreviewViewProps) {
  if (preview.kind === 'problem') {
    return (
      <Notice tone="error" role="alert">
        {preview.message}
      </Notice>
    );
  }
  if (preview.kind === 'new') {
    return (
      <div role="status" className={styles.preview}>
        <Incoming incoming={preview.incoming} />
        <p>It becomes a session of its own here.</p>
      </div>
    );
  }
  const { merge, incoming } = preview;
  return (
    <div className={styles.preview}>
      <div role="status" className={styles.preview}>
        <Incoming incoming={incoming} />
        <p>
          It is a copy of <strong dir="auto">{displayText(preview.squad)}</strong>, which is here already.{' '}
          {summaryOf(merge)}
        </p>
      </div>
      <CardChanges
        label="What the copy brings"
        preview={merge}
        kindWords={{ new: 'New', changed: 'Changed', removed: 'Removed' }}
        versionNames={{ here: 'Here', there: 'In the copy' }}
      />
    </div>
  );
}

function Incoming({ incoming }: { incoming: IncomingSession }) {
  const { kinds } = useVocabulary();
  const { squad, kind, date, savedAt, counts, people } = incoming;
  const total = columns.reduce((sum, column) => sum + counts[column], 0);
  return (
    <div>
      <strong dir="auto">{displayText(squad)}</strong>
      <p className={styles.about}>
        {kinds[kind]} of {longDate(date)} · saved {readableMoment(savedAt)} · {people}{' '}
        {people === 1 ? 'person' : 'people'}
      </p>
      <p className={styles.about}>
        {total} {total === 1 ? 'observation' : 'observations'}
        {total > 0 && ': '}
        {columns
          .filter((column) => counts[column] > 0)
          .map((column) => `${counts[column]} ${columnNames[column]}`)
          .join(', ')}
      </p>
    </div>
  );
}

function summaryOf({ counts, hasOtherChanges }: Extract<ImportPreview, { kind: 'copy' }>['merge']): string {
  const parts = [
    counts.new > 0 && `${counts.new} new`,
    counts.changed > 0 && `${counts.changed} changed`,
    counts.removed > 0 && `${counts.removed} removed`,
  ].filter((part) => part !== false);
  const removed =
    counts.stayingRemoved > 0
      ? ` ${cards(counts.stayingRemoved)} of the copy ${counts.stayingRemoved === 1 ? 'was' : 'were'} removed here and will not come back.`
      : '';
  if (parts.length === 0) {
    if (hasOtherChanges)
      return `All ${counts.same} cards are the same; people, groups or the title would change.${removed}`;
    return removed === '' ? 'It holds nothing that is not here already.' : `It brings nothing new.${removed}`;
  }
  return `Merging brings: ${[...parts, `${counts.same} the same`].join(', ')}. The meeting as it is now is kept among the earlier versions, and one Undo takes the merge back.${removed}`;
}

function cards(count: number): string {
  return `${count} ${count === 1 ? 'card' : 'cards'}`;
}
