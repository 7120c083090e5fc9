import { useId } from 'react';
import type { SessionCopy } from '../../../shared/api/library-entries.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { readableMoment } from '../../components/readable-date.ts';
import styles from './home-screen.module.css';

export interface SessionCopiesProps {
  copies: readonly SessionCopy[];
  onMerge: (fileName: string) => void;
}

/** Sessions that lie in the data folder a second time, as sync tools leave them; they stay until their owner removes them. */
export function SessionCopies({ copies, onMerge }: SessionCopiesProps) {
  const id = useId();
  if (copies.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>Copies in the data folder</h2>
      <ul className={styles.problems}>
        {copies.map(({ fileName, squad, savedAt, difference }) => (
          <li key={fileName}>
            <Notice
              title={fileName}
              actions={
                <Button size="small" onClick={() => onMerge(fileName)}>
                  Merge…<span className="visually-hidden"> {displayText(fileName)}</span>
                </Button>
              }
            >
              A second copy of <bdi>{displayText(squad)}</bdi>, saved {readableMoment(savedAt)}:{' '}
              {difference.added} more, {difference.changed} different, {difference.missing} fewer cards than
              here. It is never deleted by itself.
            </Notice>
          </li>
        ))}
      </ul>
    </section>
  );
}
