import { Trash2 } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { SessionSummary } from '../../../shared/api/library-entries.ts';
import { AppShell } from '../../components/app-shell.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { NavItem } from '../../components/nav-item.tsx';
import { Notice } from '../../components/notice.tsx';
import { longDate } from '../../components/readable-date.ts';
import { Spinner } from '../../components/spinner.tsx';
import { ReadOnlyNotice } from '../../parts/read-only-notice.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { today } from '../../stores/clock.ts';
import { navigate } from '../../stores/route-store.ts';
import { BinDialog } from './bin-dialog.tsx';
import { DailyCopyFailure } from './daily-copy-failure.tsx';
import { FileProblems } from './file-problems.tsx';
import styles from './home-screen.module.css';
import { ImportSession } from './import-session.tsx';
import type { ImportSource } from './import-source.ts';
import { moveToBin, trySample } from './library-calls.ts';
import { NewSessionDialog } from './new-session-dialog.tsx';
import { newestFirst } from './newest-first.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { SessionTable } from './session-table.tsx';
import { sessionToContinue } from './session-to-continue.ts';
import { StartCards } from './start-cards.tsx';
import { SyncedFolderToday } from './synced-folder-today.tsx';
import { useLibrary } from './use-library.ts';

/** Today: the ways to start, and every session there is. */
export function HomeScreen() {
  const listId = useId();
  const listHeading = useRef<HTMLHeadingElement>(null);
  const { library, failure, readAgain } = useLibrary();
  const [isStarting, setIsStarting] = useState(false);
  const [isBinOpen, setIsBinOpen] = useState(false);
  const [renamed, setRenamed] = useState<SessionSummary | null>(null);
  const [importing, setImporting] = useState<ImportSource | null>(null);
  const sessions = newestFirst(library?.sessions ?? []);

  useActions(
    useMemo(
      () => [
        {
          id: 'session.create',
          label: 'New session',
          group: 'Today',
          keys: ['n'],
          run: () => setIsStarting(true),
        },
        { id: 'session.createSample', label: 'Try a sample meeting', group: 'Today', run: trySample },
        { id: 'library.showBin', label: 'Show the bin', group: 'Today', run: () => setIsBinOpen(true) },
      ],
      [],
    ),
  );

  function moveAway(session: SessionSummary) {
    // Its line goes away; the keyboard stays at the list.
    listHeading.current?.focus();
    moveToBin(session);
  }

  return (
    <AppShell
      nav={
        <NavItem isCurrent onClick={() => navigate({ screen: 'home' })}>
          Today
        </NavItem>
      }
      navFooter={<NavItem onClick={() => navigate({ screen: 'settings' })}>Settings</NavItem>}
    >
      <header className={styles.header}>
        <h1 className={styles.title}>Today</h1>
        <p className={styles.day}>{longDate(today())}</p>
      </header>
      <ReadOnlyNotice className={styles.banner} />
      <SyncedFolderToday />
      <DailyCopyFailure />
      {(library || failure) && (
        <StartCards latest={sessionToContinue(sessions, today())} onNewSession={() => setIsStarting(true)} />
      )}
      {failure && (
        <Notice
          tone="error"
          role="alert"
          title="The sessions could not be read"
          actions={
            <Button size="small" onClick={readAgain}>
              Try again
            </Button>
          }
        >
          {failure}
        </Notice>
      )}
      {!library && !failure && <Spinner label="Reading your sessions…" />}
      {library && (
        <FileProblems
          library={library}
          onMerge={(fileName) => setImporting({ kind: 'copy', fileName })}
          onEmpty={() => listHeading.current?.focus()}
        />
      )}
      {library && (
        <section aria-labelledby={listId} className={styles.section}>
          <div className={styles.listHeader}>
            <h2 id={listId} ref={listHeading} tabIndex={-1}>
              Sessions
            </h2>
            <div className={styles.listActions}>
              <ImportSession source={importing} onSource={setImporting} />
              {library.bin.length > 0 && (
                <Button
                  variant="quiet"
                  icon={<Trash2 aria-hidden="true" />}
                  onClick={() => setIsBinOpen(true)}
                >
                  Bin ({library.bin.length})
                </Button>
              )}
            </div>
          </div>
          {sessions.length > 0 ? (
            <SessionTable
              sessions={sessions}
              labelledBy={listId}
              onRename={setRenamed}
              onMoveToBin={moveAway}
            />
          ) : (
            <EmptyState title="No meeting yet">
              Start with your squad, or try a sample meeting first: its people and cards are made up, and you
              can move it to the bin whenever you like.
            </EmptyState>
          )}
        </section>
      )}
      <NewSessionDialog open={isStarting} onClose={() => setIsStarting(false)} earlier={sessions} />
      <BinDialog open={isBinOpen} onClose={() => setIsBinOpen(false)} entries={library?.bin ?? []} />
      {renamed && <RenameDialog session={renamed} onRenamed={readAgain} onClose={() => setRenamed(null)} />}
    </AppShell>
  );
}
