/** Sessions that come in from files: held in memory until the user has seen what they would bring. */
import { ApiError } from '../../shared/api/api-error.ts';
import {
  type ImportPreview,
  type IncomingSession,
  maxImportBytes,
  maxPreviewedCards,
} from '../../shared/api/import-calls.ts';
import { additionPreview } from '../../shared/library/addition-preview.ts';
import { mergePreview } from '../../shared/library/merge-preview.ts';
import { withNewIds } from '../../shared/library/with-new-ids.ts';
import { withUsualSteps } from '../../shared/library/with-usual-steps.ts';
import type { CommandId, SessionId } from '../../shared/session/ids.ts';
import { countByColumn } from '../../shared/session/views.ts';
import {
  parseSessionFile,
  type SessionFileContent,
  type Sha256,
} from '../../shared/session-file/session-file.ts';
import type { SessionFiles } from '../storage/session-files.ts';
import { importProblem } from './import-problem.ts';
import type { LiveSessions } from './live-sessions.ts';
import type { SessionView } from './session-view.ts';

interface ImportServiceOptions {
  readonly files: SessionFiles;
  readonly liveSessions: LiveSessions;
  readonly sha256: Sha256;
  readonly newId: () => string;
}

export interface Imported {
  readonly sessionId: SessionId;
  readonly isDurable: boolean;
}

export interface ImportService {
  begin(fileName: string, characters: number): string;
  add(importId: string, text: string): void;
  /** Takes up a copy that lies in the data folder; it stays there, whatever comes of it. */
  beginWithCopy(fileName: string): Promise<string>;
  preview(importId: string): Promise<ImportPreview>;
  apply(importId: string, as: 'new' | 'merge', requestId: CommandId): Promise<Imported>;
  cancel(importId: string): void;
}

type Arrived = { readonly content: SessionFileContent } | { readonly problem: string };

interface Import {
  readonly fileName: string;
  readonly characters: number;
  received: number;
  pieces: string[];
  arrived?: Arrived;
  /** Asked for twice, after a lost connection, it is done once. */
  applied?: Promise<Imported>;
}

/** Several windows may look at files at once; older ones are let go of. */
const mostAtOnce = 4;

/** The service behind the calls `import.*`. */
export function createImportService(options: ImportServiceOptions): ImportService {
  const { files, liveSessions, sha256, newId } = options;
  const imports = new Map<string, Import>();

  function keep(started: Import): string {
    const importId = newId();
    imports.set(importId, started);
    const oldest = imports.keys().next().value;
    if (imports.size > mostAtOnce && oldest !== undefined) imports.delete(oldest);
    return importId;
  }

  function find(importId: string): Import {
    const found = imports.get(importId);
    if (found) return found;
    throw new ApiError('not-found', 'This import is over. Nothing was changed; choose the file again.');
  }

  function arrivedOf(found: Import): Arrived {
    if (found.arrived) return found.arrived;
    if (found.received !== found.characters) {
      throw new ApiError('conflict', 'The file did not arrive whole. Nothing was changed; choose it again.');
    }
    const text = found.pieces.join('').replace(/^\ufeff/, '');
    found.pieces = [];
    const outcome = parseSessionFile(text, sha256);
    found.arrived =
      outcome.kind === 'ok' || outcome.kind === 'edited'
        ? { content: outcome.content }
        : { problem: importProblem(found.fileName, outcome) };
    return found.arrived;
  }

  /** The session here that the content is a copy of; null when there is none or it cannot be opened. */
  async function originalOf({ session }: SessionFileContent): Promise<SessionView | null> {
    const { kind } = await files.read(session.id);
    return kind === 'ok' || kind === 'edited' ? liveSessions.look(session.id) : null;
  }

  async function importAsNew({ session }: SessionFileContent): Promise<Imported> {
    const fresh = withUsualSteps(withNewIds(session, newId), newId);
    await liveSessions.create(fresh);
    return { sessionId: fresh.id, isDurable: true };
  }

  async function merge(content: SessionFileContent, requestId: CommandId): Promise<Imported> {
    const sessionId = content.session.id;
    const original = await liveSessions.open(sessionId);
    if (!(await original.flush())) {
      throw new ApiError(
        'unavailable',
        'The meeting as it is now could not be saved first, so nothing was merged.',
      );
    }
    // Whatever the copy brings: what is there now stays to be had.
    await original.pin('import');
    const applied = await original.merge(content, requestId);
    if (applied.outcome === 'refused') throw new ApiError('conflict', applied.message);
    return { sessionId, isDurable: applied.isDurable };
  }

  return {
    begin(fileName, characters) {
      if (characters > maxImportBytes)
        throw new ApiError('too-large', importProblem(fileName, { kind: 'too-big' }));
      return keep({ fileName, characters, received: 0, pieces: [] });
    },
    add(importId, text) {
      const found = find(importId);
      found.received += text.length;
      if (found.received <= found.characters) found.pieces.push(text);
      else imports.delete(importId);
    },
    async beginWithCopy(fileName) {
      const entry = (await files.list()).find((candidate) => candidate.fileName === fileName);
      if (entry?.outcome.kind !== 'copy') {
        throw new ApiError('not-found', 'This copy is not there any more. Nothing was changed.');
      }
      const { content } = entry.outcome;
      return keep({ fileName, characters: 0, received: 0, pieces: [], arrived: { content } });
    },
    async preview(importId) {
      const arrived = arrivedOf(find(importId));
      if ('problem' in arrived) return { kind: 'problem', message: arrived.problem };
      const { content } = arrived;
      const incoming = incomingOf(content);
      const original = await originalOf(content);
      const merged = original?.mergedWith(content) ?? null;
      if (!original || !merged) return { kind: 'new', incoming };
      const here = original.snapshot().session;
      const { session: after, hasCommonBeginning } = merged;
      const { addition, ...merge } = hasCommonBeginning
        ? { ...mergePreview(here, content.session, after), addition: null }
        : additionPreview(here, content.session, after);
      return {
        ...{ kind: 'copy', incoming, sessionId: here.id, squad: here.squad },
        merge: { ...merge, cards: merge.cards.slice(0, maxPreviewedCards) },
        addition: addition && {
          ...addition,
          cards: addition.cards.slice(0, maxPreviewedCards),
          fields: addition.fields.slice(0, maxPreviewedCards),
        },
      };
    },
    apply(importId, as, requestId) {
      const found = find(importId);
      if (found.applied) return found.applied;
      const arrived = arrivedOf(found);
      if ('problem' in arrived) throw new ApiError('conflict', arrived.problem);
      const applied = as === 'new' ? importAsNew(arrived.content) : merge(arrived.content, requestId);
      found.applied = applied;
      // What failed may be tried again.
      applied.catch(() => delete found.applied);
      return applied;
    },
    cancel(importId) {
      imports.delete(importId);
    },
  };
}

function incomingOf({ session, savedAt }: SessionFileContent): IncomingSession {
  const { squad, kind, date, isSample, people } = session;
  const counts = countByColumn(session);
  return {
    squad,
    kind,
    date,
    isSample,
    savedAt: Date.parse(savedAt),
    counts,
    people: Object.keys(people).length,
  };
}
