/** What becomes of changes that cannot be saved in their place, because another program changed the file. */
import type { SessionNotice } from '../../shared/api/session-notice.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import { maxNameLength } from '../../shared/session/text.ts';
import type { SessionFileContent } from '../../shared/session-file/session-file.ts';
import type { SessionFiles } from '../storage/session-files.ts';
import { StorageError } from '../storage/storage-error.ts';

/**
 * `in-place`: ours stands in the file. `merged`: theirs stands there, pinned, and the next save may replace it by both in
 * one. `apart`: ours is a session of its own, and theirs is what the file holds.
 */
export type Settled =
  | { readonly kind: 'in-place'; readonly notice: SessionNotice }
  | { readonly kind: 'merged'; readonly notice: SessionNotice }
  | { readonly kind: 'apart'; readonly theirs: SessionFileContent; readonly notice: SessionNotice };

/** Whether a save failed because another version stands in the file's place. */
export function isReplacedOutside(error: unknown): boolean {
  return (
    error instanceof StorageError &&
    error.code === 'changed-outside' &&
    (error.outsideChange === 'replaced' || error.outsideChange === 'appeared')
  );
}

/** A version that cannot be saved in its place. */
export interface SettleRequest {
  readonly ours: SessionFileContent;
  /** The id of the second session; the same for every try, so that one conflict makes one session. */
  readonly secondId: SessionId;
  /** Merges theirs into ours in memory, if that loses nothing of either; says whether it did. */
  readonly merge: (theirs: SessionFileContent) => boolean;
}

interface SettleOptions extends SettleRequest {
  readonly files: SessionFiles;
  readonly nowMs: number;
}

/**
 * Makes our version durable without overwriting theirs. Null when the other file cannot be judged now; then ours stays
 * unsaved in memory. Rejects with a StorageError when ours could not be written.
 */
export async function settleOutsideChange(options: SettleOptions): Promise<Settled | null> {
  const { files, ours, secondId, merge, nowMs } = options;
  const { id } = ours.session;
  const theirs = await files.read(id);
  if (theirs.kind === 'damaged') {
    await files.writeOverDamaged(id, ours);
    return { kind: 'in-place', notice: setAsideNotice };
  }
  if (theirs.kind !== 'ok' && theirs.kind !== 'edited') return null;

  // Merged before it is claimed: from then on a save replaces it, and may only do so by something that holds it.
  if (merge(theirs.content)) {
    const claimed = await files.open(id);
    if (claimed.kind !== 'ok' && claimed.kind !== 'edited') return null;
    const isMerged = merge(claimed.content);
    await files.pin(id, 'outside');
    if (isMerged) return { kind: 'merged', notice: mergedNotice };
  }

  const squad = secondName(ours.session.squad, nowMs);
  await files.write(secondId, { ...ours, session: { ...ours.session, id: secondId, squad } });
  // Only now may their version be claimed: as long as ours is nowhere else, no save may replace theirs.
  const opened = await files.open(id);
  if (opened.kind !== 'ok' && opened.kind !== 'edited') return null;
  return { kind: 'apart', theirs: opened.content, notice: secondNotice(squad, secondId) };
}

function secondName(squad: string, nowMs: number): string {
  const time = new Date(nowMs).toTimeString().slice(0, 5);
  const suffix = ` (this computer, ${time})`;
  return `${squad.slice(0, maxNameLength - suffix.length).trimEnd()}${suffix}`;
}

const setAsideNotice: SessionNotice = {
  kind: 'set-aside',
  message:
    'Another program damaged this meeting’s file. Your version was saved in its place; the damaged file was kept beside it.',
  versionName: null,
  secondId: null,
};

const mergedNotice: SessionNotice = {
  kind: 'merged-outside',
  message:
    'Another program or computer changed this meeting while it was open. Its changes were merged with yours; Undo takes them out again.',
  versionName: null,
  secondId: null,
};

function secondNotice(squad: string, secondId: SessionId): SessionNotice {
  return {
    kind: 'kept-as-second',
    message: `Another program changed this meeting while it was open. Its version is shown here now; yours was kept as “${squad}”.`,
    versionName: null,
    secondId,
  };
}
