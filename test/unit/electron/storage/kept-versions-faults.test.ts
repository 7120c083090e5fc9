import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createSessionFiles } from '../../../../electron/storage/session-files.ts';
import { StorageError } from '../../../../electron/storage/storage-error.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { countingFs } from './counting-fs.ts';
import { contentSavedAt, sessionId } from './session-content.ts';
import { historyLength, momentOfRevision, sessionWithHistory } from './session-with-history.ts';

const newRev = historyLength + 1;
const content = (rev: number, cards: number) => contentSavedAt(rev, momentOfRevision(rev), cards);

/** Saves once with a fault and says how it went; the folder is the same each time. */
async function saveWithFault(
  original: string,
  code: string,
  step: number,
  isLasting: boolean,
  cards: number,
) {
  const root = join(await temporaryFolder(), 'data');
  await cp(original, root, { recursive: true });
  const dataFolder = await openDataFolder(root);
  let isBroken = true;
  const { fs, calls } = countingFs((call) => {
    if (isBroken && (isLasting ? call >= step : call === step)) {
      throw Object.assign(new Error(code), { code });
    }
  });
  const now = () => momentOfRevision(newRev);
  const files = createSessionFiles({ dataFolder, sha256, now, fs });
  await files.open(sessionId);
  const error = await files.write(sessionId, content(newRev, cards)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const outcome = await files.read(sessionId);
  isBroken = false;
  const versions = await files.listVersions(sessionId);
  await files.write(sessionId, content(newRev + 1, cards));
  // Where nothing can be removed, a half-made version waits for the next start.
  if (isLasting) await openDataFolder(root);
  const left = await readdir(join(dataFolder.backups, sessionId));
  return {
    error,
    outcome,
    versions,
    left,
    wasReached: calls.length >= step,
    final: await files.read(sessionId),
  };
}

test.each([
  ['once', 'ENOSPC', false, 3, 3],
  ['from then on', 'ENOSPC', true, 3, 3],
  ['once', 'EIO', false, 10, 2],
  ['from then on', 'ENOSPC', true, 10, 2],
  ['once', 'EACCES', false, 10, 2],
])(
  '%s %s at every step of keeping, pinning and thinning out loses neither a version nor a save',
  { timeout: 60_000 },
  async (_title, code, isLasting, cardsBefore, cards) => {
    const original = join(await temporaryFolder(), 'original');
    await sessionWithHistory(original, cardsBefore);
    for (let step = 1; ; step += 1) {
      const run = await saveWithFault(original, code, step, isLasting, cards);
      if (!run.wasReached) {
        expect(step).toBeGreaterThan(15);
        return;
      }
      const where = `${code} at step ${step}`;
      if (run.outcome.kind !== 'ok') throw new Error(`${where}: ${run.outcome.kind}`);
      const { rev } = run.outcome.content;
      expect([historyLength, newRev], where).toContain(rev);
      if (run.error === null) expect(rev, `${where} was acknowledged`).toBe(newRev);
      else expect(run.error, where).toBeInstanceOf(StorageError);
      expect(run.versions.length, where).toBeGreaterThan(12);
      if (rev === newRev) expect(run.versions[0]?.content.rev, where).toBe(historyLength);
      if (rev === newRev && cards < cardsBefore / 2) {
        expect(
          run.versions.some(({ pin }) => pin === 'halved'),
          where,
        ).toBe(true);
      }
      expect(
        run.left.filter((name) => name.endsWith('.tmp')),
        where,
      ).toEqual([]);
      expect(run.final, where).toMatchObject({ kind: 'ok', content: { rev: newRev + 1 } });
    }
  },
);
