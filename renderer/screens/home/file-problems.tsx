import { useId, useRef } from 'react';
import type { FileProblem, Library } from '../../../shared/api/library-entries.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { readableMoment } from '../../components/readable-date.ts';
import { CopyNotice } from './copy-notice.tsx';
import styles from './home-screen.module.css';
import { openBackup } from './library-calls.ts';

export interface FileProblemsProps {
  library: Library;
  onMerge: (fileName: string) => void;
  /** Called when the last line goes away. */
  onEmpty: () => void;
}

/** The files of the data folder that need their owner: those that cannot be opened, and second copies of a session. */
export function FileProblems({ library, onMerge, onEmpty }: FileProblemsProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { problems, copies, sessions } = library;
  if (problems.length + copies.length === 0) return null;
  const isLast = problems.length + copies.length === 1;
  const savedAt = new Map(sessions.map((session) => [session.id, session.savedAt]));
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        Files that need a look
      </h2>
      <PlainList className={styles.problems}>
        {problems.map((problem) => (
          <li key={problem.fileName}>
            <ProblemNotice problem={problem} />
          </li>
        ))}
        {copies.map((copy) => (
          <li key={copy.fileName}>
            <CopyNotice
              copy={copy}
              originalSavedAt={savedAt.get(copy.sessionId) ?? null}
              onMerge={onMerge}
              onLeave={() => (isLast ? onEmpty() : heading.current?.focus())}
            />
          </li>
        ))}
      </PlainList>
    </section>
  );
}

/** What happened to a file, and the last good version where there is one. */
function ProblemNotice({ problem: { fileName, message, backup } }: { problem: FileProblem }) {
  return (
    <Notice
      tone={backup ? 'error' : 'warning'}
      title={displayText(fileName)}
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
  );
}
