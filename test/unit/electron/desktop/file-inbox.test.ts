import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createFileInbox, sessionFilesIn } from '../../../../electron/desktop/file-inbox.ts';
import { maxImportBytes } from '../../../../shared/api/import-calls.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('of a command line only session files are taken, seen from where it was typed', () => {
  const argv = [
    '/opt/squadmap',
    '--no-sandbox',
    'Falcon.squadmap',
    '--x=a.squadmap',
    'notes.txt',
    '/b/OWL.SQUADMAP',
  ];
  expect(sessionFilesIn(argv, '/home/me')).toEqual([
    resolve('/home/me', 'Falcon.squadmap'),
    resolve('/b/OWL.SQUADMAP'),
  ]);
  expect(sessionFilesIn(['Falcon.squadmap'], '/home/me')).toEqual([]);
});

test('files wait in their order until they are taken, and each arrival is told', async () => {
  const folder = await temporaryFolder();
  const paths = ['Falcon.squadmap', 'Owl.squadmap'].map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, path);
  const inbox = createFileInbox();
  let arrivals = 0;
  inbox.onArrival(() => {
    arrivals += 1;
  });
  inbox.put(paths);
  inbox.put([]);
  expect(arrivals).toBe(1);
  expect(await inbox.take()).toEqual({ fileName: 'Falcon.squadmap', text: paths[0] });
  expect(await inbox.take()).toEqual({ fileName: 'Owl.squadmap', text: paths[1] });
  expect(await inbox.take()).toBeNull();
});

test('a file that is gone, too large or no file is told in one sentence, and the next can be taken', async () => {
  const folder = await temporaryFolder();
  const names = ['gone.squadmap', 'huge.squadmap', 'folder.squadmap', 'good.squadmap'];
  const [gone = '', huge = '', folderPath = '', good = ''] = names.map((name) => join(folder, name));
  await writeFile(huge, '');
  await truncate(huge, maxImportBytes + 1);
  await mkdir(folderPath);
  await writeFile(good, '{}');
  const inbox = createFileInbox();
  inbox.put([gone, huge, folderPath, good]);
  await expect(inbox.take()).rejects.toMatchObject({ code: 'unavailable' });
  await expect(inbox.take()).rejects.toMatchObject({ code: 'too-large' });
  await expect(inbox.take()).rejects.toMatchObject({ code: 'too-large' });
  expect(await inbox.take()).toEqual({ fileName: 'good.squadmap', text: '{}' });
});

test('a file that is not text is refused with the words of the window’s own import, and nothing is altered', async () => {
  const path = join(await temporaryFolder(), 'picture.squadmap');
  const broken = Buffer.concat([Buffer.from('{"squad":"Caf'), Buffer.from([0xe9]), Buffer.from('"}')]);
  await writeFile(path, broken);
  const inbox = createFileInbox();
  inbox.put([path]);
  await expect(inbox.take()).rejects.toThrow(
    'picture.squadmap is not a SquadMAP session. Nothing was imported.',
  );
  expect(await readFile(path)).toEqual(broken);
});

test('a whole folder of files opened at once does not pile up', async () => {
  const inbox = createFileInbox();
  inbox.put(Array.from({ length: 100 }, (_, index) => `/nowhere/${index}.squadmap`));
  let taken = 0;
  for (;;) {
    const file = await inbox.take().catch(() => 'unreadable');
    if (file === null) break;
    taken += 1;
  }
  expect(taken).toBe(20);
});

test('a window takes up a file that was handed over as an import of its own', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'notes.squadmap');
  await writeFile(path, 'not a session');
  const inbox = createFileInbox();
  inbox.put([path]);
  const services = await startServices(join(folder, 'data'), { takeHandedOverFile: inbox.take });
  const { handedOver } = await services.handlers['import.takeHandedOver']({});
  expect(handedOver?.fileName).toBe('notes.squadmap');
  const importId = handedOver?.importId ?? '';
  expect(await services.handlers['import.preview']({ importId })).toMatchObject({ kind: 'problem' });
  expect(await services.handlers['import.takeHandedOver']({})).toEqual({ handedOver: null });
});
