import type { ImportPreview, IncomingSession } from '../../../shared/api/import-calls.ts';
import { columns } from '../../../shared/session/dimensions.ts';
import { displayText } from '../../../shared/session/text.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { CardChanges } from '../../components/card-changes.tsx';
import { Notice } from '../../components/notice.tsx';
import { longDate, readableMoment } from '../../components/readable-date.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { DifferingCards } from './differing-cards.tsx';
import styles from './import-dialog.module.css';
import { mergeInWords } from './merge-in-words.ts';

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
  const { merge, addition, incoming } = preview;
  return (
    <div className={styles.preview}>
      <div role="status" className={styles.preview}>
        <Incoming incoming={incoming} />
        <p>
          It is a copy of <strong dir="auto">{displayText(preview.squad)}</strong>, which is here already.{' '}
          {mergeInWords(preview)}
        </p>
      </div>
      {addition && <DifferingCards addition={addition} />}
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
