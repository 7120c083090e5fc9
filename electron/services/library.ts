/** The list of sessions, made from the folder each time, and what can be done to a session as a whole. */
import { ApiError } from '../../shared/api/api-error.ts';
import type {
  BinEntry,
  FileProblem,
  Library,
  SessionCopy,
  SessionSummary,
} from '../../shared/api/library-entries.ts';
import { type EarlierStatement, earlierStatements } from '../../shared/library/earlier-statements.ts';
import { runningStepOf } from '../../shared/library/running-step.ts';
import { cardDifference } from '../../shared/session/card-difference.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import { peopleInOrder } from '../../shared/session/people.ts';
import type { Session } from '../../shared/session/schema.ts';
import { maxNameLength } from '../../shared/session/text.ts';
import { countByColumn } from '../../shared/session/views.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import { countCards } from '../storage/count-cards.ts';
import type { StoredOutcome } from '../storage/read-session-file.ts';
import type { StoredBinEntry } from '../storage/session-bin.ts';
import type { SessionFiles } from '../storage/session-files.ts';
import type { StoredEntry } from '../storage/session-list.ts';
import type { AcknowledgedRevs } from './acknowledged-revs.ts';
import type { EventBus } from './event-bus.ts';
import { type ProblemOutcome, problemMessage } from './file-problems.ts';
import type { LiveSessions } from './live-sessions.ts';

interface LibraryServiceOptions {
  readonly files: SessionFiles;
  readonly liveSessions: LiveSessions;
  readonly events: EventBus;
  readonly now: () => number;
  readonly newId: () => string;
  readonly acknowledgedRevs: AcknowledgedRevs;
}

export interface LibraryService {
  list(): Promise<Library>;
  duplicate(id: SessionId): Promise<SessionId>;
  /** Gives the name under which the session can be restored. */
  moveToBin(id: SessionId): Promise<string>;
  restore(binName: string): Promise<SessionId>;
  /** Deletes a session in the bin for good, with its earlier versions. */
  deleteForGood(binName: string): Promise<void>;
  /** Takes a copy that its user has decided about out of the list. */
  setCopyAside(fileName: string): Promise<void>;
  /** Opens the last good version of a damaged session; of a newer one as a session of its own. Gives its id. */
  openBackup(id: SessionId): Promise<SessionId>;
  /** What the squad of a session was asked before it. */
  earlierStatements(id: SessionId): Promise<EarlierStatement[]>;
}

/** The service behind the calls `library.*`. */
export function createLibraryService(options: LibraryServiceOptions): LibraryService {
  const { files, liveSessions, events, now, newId, acknowledgedRevs } = options;
  const tellAll = () => events.publish('library.changed', {});

  async function problemOf({ fileName, id, outcome }: StoredEntry): Promise<FileProblem[]> {
    if (!isProblem(outcome)) return [];
    const problem = { fileName, kind: outcome.kind, message: problemMessage(outcome) };
    const hasBackup = outcome.kind === 'damaged' || outcome.kind === 'newer';
    const backup = id === null || !hasBackup ? null : await files.newestBackup(id);
    if (!backup || id === null) return [problem];
    const observations = Object.keys(backup.session.observations).length;
    return [{ ...problem, backup: { sessionId: id, savedAt: Date.parse(backup.savedAt), observations } }];
  }

  /** A file that a newer version wrote is neither read nor moved: what can be read becomes a session beside it. */
  async function openBesideNewer(id: SessionId): Promise<SessionId> {
    const backup = await files.newestBackup(id);
    if (!backup) throw new ApiError('not-found', 'There is no earlier version that can be opened.');
    const secondId = newId() as SessionId;
    const squad = `${backup.session.squad.slice(0, maxNameLength - earlier.length).trimEnd()}${earlier}`;
    await liveSessions.create({ ...backup.session, id: secondId, squad });
    return secondId;
  }

  return {
    async list() {
      const entries = await files.list();
      const sessions = entries.flatMap(({ outcome }) =>
        outcome.kind === 'ok' || outcome.kind === 'edited'
          ? [summaryOf(outcome.content, outcome.kind === 'edited')]
          : [],
      );
      const problems = (await Promise.all(entries.map(problemOf))).flat();
      const bin = (await files.listBin()).map(binEntryOf);
      return { sessions: sessions.sort(newestFirst), problems, copies: copiesOf(entries), bin };
    },
    async duplicate(id) {
      const { session } = (await liveSessions.look(id)).snapshot();
      const copyId = newId() as SessionId;
      const squad = `${session.squad.slice(0, maxNameLength - 7)} (copy)`;
      await liveSessions.create({ ...session, id: copyId, squad, createdAt: now() });
      return copyId;
    },
    async moveToBin(id) {
      await liveSessions.release(id);
      const binName = await files.moveToBin(id);
      tellAll();
      return binName;
    },
    async restore(binName) {
      const id = await files.restore(binName);
      tellAll();
      return id;
    },
    async deleteForGood(binName) {
      // Also after a failure: a part of it may be gone.
      await files.deleteForGood(binName).finally(tellAll);
    },
    async setCopyAside(fileName) {
      await files.setCopyAside(fileName);
      tellAll();
    },
    async openBackup(id) {
      const current = await files.read(id);
      if (current.kind === 'newer') return openBesideNewer(id);
      const { rev } = await files.openBackup(id);
      acknowledgedRevs.note(id, rev);
      tellAll();
      return id;
    },
    async earlierStatements(id) {
      const { session } = (await liveSessions.look(id)).snapshot();
      return earlierStatements(session, sessionsOf(await files.list()));
    },
  };
}

const earlier = ' (earlier version)';

const fine: ReadonlySet<string> = new Set(['ok', 'edited', 'missing', 'copy']);

function isProblem(outcome: StoredOutcome): outcome is ProblemOutcome {
  return !fine.has(outcome.kind);
}

/** The sessions among the files that can be opened. */
export function sessionsOf(entries: readonly StoredEntry[]): Session[] {
  return entries.flatMap(({ outcome }) =>
    outcome.kind === 'ok' || outcome.kind === 'edited' ? [outcome.content.session] : [],
  );
}

function copiesOf(entries: readonly StoredEntry[]): SessionCopy[] {
  const sessions = new Map(sessionsOf(entries).map((session) => [session.id, session]));
  return entries.flatMap(({ fileName, outcome }) => {
    if (outcome.kind !== 'copy') return [];
    const { session, savedAt } = outcome.content;
    const original = sessions.get(session.id);
    const difference = original ? cardDifference(original, session) : null;
    const cards = countCards(session);
    const { id: sessionId, squad } = session;
    return [{ fileName, sessionId, squad, savedAt: Date.parse(savedAt), cards, difference }];
  });
}

function summaryOf(content: SessionFileContent, isEditedOutside: boolean): SessionSummary {
  const { session } = content;
  const { id, kind, squad, date, isSample, createdAt } = session;
  const people = peopleInOrder(session).map(({ name, role, isPresent }) => ({ name, role, isPresent }));
  const counts = countByColumn(session);
  const savedAt = Date.parse(content.savedAt);
  const running = runningStepOf(session);
  const hasEnded = session.run.endedAt !== null;
  const now = { counts, people, running, hasEnded };
  return { id, kind, squad, date, isSample, createdAt, savedAt, ...now, isEditedOutside };
}

/** What was binned damaged can be restored as well, so it has a line too. */
function binEntryOf({ binName, deletedAtMs: deletedAt, outcome }: StoredBinEntry): BinEntry {
  if (outcome.kind === 'ok' || outcome.kind === 'edited') {
    const { squad, kind, date } = outcome.content.session;
    return { binName, squad, kind, date, deletedAt };
  }
  const date = new Date(deletedAt).toISOString().slice(0, 10);
  return { binName, squad: 'A file that cannot be read', kind: 'squadmap', date, deletedAt };
}

function newestFirst(a: SessionSummary, b: SessionSummary): number {
  return a.date === b.date ? b.createdAt - a.createdAt : a.date < b.date ? 1 : -1;
}
