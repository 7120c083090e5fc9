import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionId } from '../../shared/session/ids.ts';
import type { Sha256 } from '../../shared/session-file/session-file.ts';
import {
  fileNameOfCloudStub,
  type ReadOptions,
  readSessionFile,
  readsForListing,
  type StoredFile,
  type StoredOutcome,
} from './read-session-file.ts';
import { idOfFileName, isPassedOver } from './session-paths.ts';

/** One file of the sessions folder; the id is null for a name the app would not give. */
export interface StoredEntry {
  fileName: string;
  id: SessionId | null;
  outcome: StoredOutcome;
}

/** Every file of the sessions folder with what became of it; one bad file stops no other. */
export async function listSessionFiles(
  folder: string,
  sha256: Sha256,
  options: ReadOptions = {},
): Promise<StoredEntry[]> {
  const names = await readdir(folder);
  const inCloud = names.flatMap((name) => fileNameOfCloudStub(name) ?? []);
  const fileNames = [...new Set([...names.filter((name) => !isPassedOver(name)), ...inCloud])];
  const entries: StoredEntry[] = [];
  for (let start = 0; start < fileNames.length; start += readsForListing) {
    const some = fileNames.slice(start, start + readsForListing).map(async (fileName) => {
      const { outcome } = await readNamed(folder, fileName, sha256, { ...options, atMost: readsForListing });
      return { fileName, id: idOfFileName(fileName), outcome };
    });
    entries.push(...(await Promise.all(some)));
  }
  return entries;
}

/** Reads a file of the sessions folder and judges it by its name; a session under another's name is a `copy`. */
export async function readNamed(
  folder: string,
  fileName: string,
  sha256: Sha256,
  options: ReadOptions = {},
): Promise<StoredFile> {
  const stored = await readSessionFile(join(folder, fileName), sha256, options);
  return { ...stored, outcome: judgeName(stored.outcome, fileName) };
}

/**
 * A valid session under a name that is not its own is a copy, whatever the name: sync tools have many ways of making one.
 * Opening it as itself would mix the two up, and it stays a copy where the session itself is damaged or has gone.
 */
function judgeName(outcome: StoredOutcome, fileName: string): StoredOutcome {
  switch (outcome.kind) {
    case 'ok':
    case 'edited':
      if (outcome.content.session.id === idOfFileName(fileName)) return outcome;
      return { kind: 'copy', content: outcome.content };
    case 'damaged':
      // Only what is named like a session can be a damaged one.
      return fileName.endsWith('.json')
        ? outcome
        : { kind: 'foreign', detail: 'it is not a SquadMAP session' };
    default:
      return outcome;
  }
}
