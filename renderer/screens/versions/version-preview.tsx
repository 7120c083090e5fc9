import type { CallOutput } from '../../../shared/api/contract.ts';
import type { CardPreview } from '../../../shared/library/merge-preview.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Notice } from '../../components/notice.tsx';
import { readableMoment } from '../../components/readable-date.ts';
import { Spinner } from '../../components/spinner.tsx';
import { Tag } from '../../components/tag.tsx';
import type { Answer } from './use-versions.ts';
import { differenceInWords } from './version-words.ts';
import styles from './versions-dialog.module.css';

export interface VersionPreviewProps {
  answer: Answer<CallOutput<'versions.preview'>> | null;
}

const kindWords = { new: 'Comes back', changed: 'Changes', removed: 'Goes' } as const;
const kindTones = { new: 'success', changed: 'warning', removed: 'danger' } as const;
const aspectWords = {
  text: 'other words',
  place: 'another place',
  character: 'another kind of remark',
  source: 'from somebody else',
} as const;

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
  const { cards, counts, hasOtherChanges } = preview;
  const unlisted = counts.new + counts.changed + counts.removed - cards.length;
  const others = hasOtherChanges ? ' People, groups or the title would change as well.' : '';
  return (
    <>
      <p role="status">
        {readableMoment(version.savedAt)}: {differenceInWords(version.difference)}.{others} What is here now
        is kept as a version of its own.
      </p>
      {cards.length > 0 && (
        <ul className={styles.cards} aria-label="Cards that would change">
          {cards.map((card) => (
            <li key={card.id} className={styles.card}>
              <Tag tone={kindTones[card.kind]}>{kindWords[card.kind]}</Tag>
              {card.changes.length > 0 && (
                <span className={styles.about}>
                  {card.changes.map((aspect) => aspectWords[aspect]).join(', ')}
                </span>
              )}
              <Words card={card} />
            </li>
          ))}
        </ul>
      )}
      {unlisted > 0 && <p className={styles.about}>And {unlisted} more.</p>}
    </>
  );
}

function Words({ card: { here, there, changes } }: { card: CardPreview }) {
  if (!changes.includes('text')) {
    return <p className={styles.words}>{spoken(there ?? here)}</p>;
  }
  return (
    <dl className={styles.both}>
      <div>
        <dt className={styles.about}>Now</dt>
        <dd className={styles.words}>{spoken(here)}</dd>
      </div>
      <div>
        <dt className={styles.about}>Then</dt>
        <dd className={styles.words}>{spoken(there)}</dd>
      </div>
    </dl>
  );
}

function spoken(text: string | null) {
  return <bdi>{displayText(text ?? '')}</bdi>;
}
