import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimFolder } from '../../../electron/claim-folder.ts';
import { computerId } from '../../../electron/storage/computer-id.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const now = () => Date.UTC(2026, 10, 20, 9, 12);
const claim = (root: string, onShow = async () => 'It is open already.') =>
  claimFolder({ root, kind: 'browser', now, onShow, ownFolder: join(root, '..', 'own') });

test('the first start gets the folder, every further one brings the first to the front', async () => {
  const root = join(await temporaryFolder(), 'data');
  let shown = 0;
  const first = await claim(root, async () => {
    shown += 1;
    return 'It is open already.';
  });
  expect(first).toMatchObject({ kind: 'writer', access: { readOnly: null }, dataFolder: { root } });
  for (const times of [1, 2]) {
    expect(await claim(root)).toEqual({ kind: 'elsewhere', sentence: 'It is open already.' });
    expect(shown).toBe(times);
  }
});

test('a start that cannot reach the first one reads only, says since when, and clears nothing away', async () => {
  const root = join(await temporaryFolder(), 'data');
  await claim(root, async () => {
    throw new Error('the window is gone');
  });
  const halfWritten = join(root, 'sessions', '.session.json.0123456789abcdef.tmp');
  await writeFile(halfWritten, 'being written by the first one');
  const second = await claim(root);
  expect(second).toMatchObject({
    kind: 'reader',
    access: {
      claim: null,
      readOnly: expect.stringMatching(
        /^This data folder is open in the browser since \d\d:12 and cannot be reached there, so nothing can be changed here\.$/,
      ),
    },
  });
  expect(await readdir(join(root, 'sessions'))).toHaveLength(1);
});

test('a folder that another computer did not close is opened to read only, and nothing in it is cleared away', async () => {
  const root = join(await temporaryFolder(), 'data');
  await mkdir(join(root, 'sessions'), { recursive: true });
  const other = { host: 'meeting-room-3', pid: 1, kind: 'electron', since: 5 };
  await writeFile(join(root, 'instance.json'), JSON.stringify(other));
  const halfWritten = join(root, 'sessions', '.session.json.0123456789abcdef.tmp');
  await writeFile(halfWritten, 'being written by the other computer');
  const claimed = await claim(root);
  expect(claimed).toMatchObject({ kind: 'reader', access: { readOnly: null } });
  expect(claimed.kind === 'reader' && (await claimed.access.claim?.holder())).toEqual(other);
  expect(await readdir(join(root, 'sessions'))).toHaveLength(1);
});

test('a computer that has got another name since it was killed has its folder at once', async () => {
  const folder = await temporaryFolder();
  const [root, ownFolder] = [join(folder, 'data'), join(folder, 'own')];
  await mkdir(root);
  const computer = computerId({ ownFolder });
  const left = { host: 'name-in-another-network', pid: 1, kind: 'electron', since: 5 };
  await writeFile(join(root, 'instance.json'), JSON.stringify({ ...left, computer }));
  // Where the system has no id of its own, the name is all there is.
  expect((await claim(root)).kind).toBe(computer === null ? 'reader' : 'writer');
});
