import type { CallOutput } from '../../../shared/api/contract.ts';
import { CardChanges } from '../../components/card-changes.tsx';
import { Notice } from '../../components/notice.tsx';
import { readableMoment } from '../../components/readable-date.ts';
import { Spinner } from '../../components/spinner.tsx';
import type { Answer } from './use-versions.ts';
import { differenceInWords } from './version-words.ts';
import styles from './versions-dialog.module.css';

export interface VersionPreviewProps {
  answer: Answer<CallOutput<'versions.preview'>> | null;
}

/** What going back to the chosen version would do, in a sentence and card by card. */
export function VersionPreview({ answer }: VersionPreviewProps) {
  return (
    <section aria-label="What restoring does" className={styles.preview}>
      {answer === null && <p className={styles.about}>Choose a version to see what going back would do.</p>}
      {answer?.kind === 'reading' && <Spinner label="Reading this version…" />}
      {answer?.kind === 'failed' && (
        <Notice tone="error" role="alert">
          {answer.message}
        </Notice>
      )}
      {answer?.kind === 'read' && <Changes {...answer.value} />}
    </section>
  );
}

function Changes({ version, preview }: CallOutput<'versions.preview'>) {
  const others = preview.hasOtherChanges ? ' People, groups or the title would change as well.' : '';
  return (
    <>
      <p role="status">
        {readableMoment(version.savedAt)}: {differenceInWords(version.difference)}.{others} What is here now
        is kept as a version of its own.
      </p>
      <CardChanges
        label="Cards that would change"
        preview={preview}
        kindWords={{ new: 'Comes back', changed: 'Changes', removed: 'Goes' }}
        versionNames={{ here: 'Now', there: 'Then' }}
      />
    </>
  );
}
