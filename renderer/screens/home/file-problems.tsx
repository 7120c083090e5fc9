import { useId } from 'react';
import type { FileProblem } from '../../../shared/api/library-entries.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { readableMoment } from '../../components/readable-date.ts';
import styles from './home-screen.module.css';
import { openBackup } from './library-calls.ts';

export interface FileProblemsProps {
  problems: readonly FileProblem[];
}

/** The files of the data folder that cannot be opened: what happened, and the last good version where there is one. */
export function FileProblems({ problems }: FileProblemsProps) {
  const id = useId();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>Files that need a look</h2>
      <ul className={styles.problems}>
        {problems.map(({ fileName, message, backup }) => (
          <li key={fileName}>
            <Notice
              tone={backup ? 'error' : 'warning'}
              title={fileName}
              actions={
                backup && (
                  <Button size="small" onClick={() => openBackup(backup.sessionId)}>
                    Open the last good version
                  </Button>
                )
              }
            >
              <p>{message}</p>
              {backup && (
                <p>
                  The last good version is of {readableMoment(backup.savedAt)} and has {backup.observations}{' '}
                  {backup.observations === 1 ? 'observation' : 'observations'}.
                </p>
              )}
            </Notice>
          </li>
        ))}
      </ul>
    </section>
  );
}
