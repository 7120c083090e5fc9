/** What Home does to sessions, each with what the user is told about it. */
import type { BinEntry, SessionCopy, SessionSummary } from '../../../shared/api/library-entries.ts';
import type { SessionId } from '../../../shared/session/ids.ts';
import { displayText } from '../../../shared/session/text.ts';
import { client } from '../../api/client.ts';
import { now, today } from '../../stores/clock.ts';
import { tellFailure } from '../../stores/failure-toast.ts';
import { newId } from '../../stores/new-id.ts';
import { navigate } from '../../stores/route-store.ts';
import { showToast } from '../../stores/toast-store.ts';

/** Makes a sample meeting and opens it. */
export function trySample(): void {
  client
    .call('session.createSample', { date: today() })
    .then(({ sessionId }) => navigate({ screen: 'board', sessionId }))
    .catch(tellFailure);
}

/** Opens the last good version of a damaged session. */
export function openBackup(sessionId: SessionId): void {
  client
    .call('library.openBackup', { sessionId })
    .then((opened) => navigate({ screen: 'board', sessionId: opened.sessionId }))
    .catch(tellFailure);
}

/** Makes a copy of a session beside it. */
export function duplicate({ id, squad }: SessionSummary): void {
  client
    .call('library.duplicate', { sessionId: id })
    .then(({ sessionId }) =>
      showToast({
        text: `${displayText(squad)} was duplicated.`,
        action: { label: 'Open the copy', run: () => navigate({ screen: 'board', sessionId }) },
      }),
    )
    .catch(tellFailure);
}

/** Makes a session of its own of a copy; the copy's file goes out of the list and stays in the data folder. */
export function keepBoth({ fileName, squad }: SessionCopy): void {
  const name = displayText(squad);
  importCopy(fileName)
    .then(({ sessionId }) =>
      showToast({
        text: `Both are kept: the copy of ${name} is a session of its own now.`,
        action: { label: 'Open', run: () => navigate({ screen: 'board', sessionId }) },
      }),
    )
    .catch(tellFailure);
}

/** Opens a copy as a session of its own, where the session that it is a copy of cannot be opened. */
export function openCopy({ fileName }: SessionCopy): void {
  importCopy(fileName)
    .then(({ sessionId }) => navigate({ screen: 'board', sessionId }))
    .catch(tellFailure);
}

async function importCopy(fileName: string) {
  const { importId } = await client.call('import.beginWithCopy', { fileName });
  const made = await client.call('import.apply', { importId, as: 'new', requestId: newId<never>() });
  // As long as it is not on the disk, the copy is all there is.
  if (made.isDurable) await client.call('library.setCopyAside', { fileName });
  return made;
}

/** Takes a copy out of the list; its file stays in the data folder. */
export function setAside({ fileName }: SessionCopy): void {
  client
    .call('library.setCopyAside', { fileName })
    .then(() => showToast({ text: 'The copy was put into the folder “copies” of your data folder.' }))
    .catch(tellFailure);
}

/** Moves a session to the bin and offers to take that back. */
export function moveToBin({ id, squad }: SessionSummary): void {
  client
    .call('library.moveToBin', { sessionId: id })
    .then(({ binName }) =>
      showToast({
        text: `${displayText(squad)} was moved to the bin.`,
        action: { label: 'Undo', run: () => restore(binName).catch(tellFailure) },
      }),
    )
    .catch(tellFailure);
}

/** Takes a session out of the bin. */
export async function restore(binName: BinEntry['binName']): Promise<void> {
  await client.call('library.restore', { binName });
}

/** Deletes a session in the bin for good, with its earlier versions. */
export async function deleteForGood(binName: BinEntry['binName']): Promise<void> {
  await client.call('library.deleteForGood', { binName });
}

/** Gives the squad of a session another name; what the rules refuse comes back as a sentence. */
export async function rename(sessionId: SessionId, squad: string): Promise<string | null> {
  const request = { id: newId<never>(), at: now(), command: { type: 'session.update', squad } as const };
  const applied = await client.call('session.apply', { sessionId, request });
  return applied.outcome === 'refused' ? applied.message : null;
}
