import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findElectronExecutable, findElectronPackage } from '../../../electron/electron-runtime.ts';
import { fetchElectron } from '../../../electron/fetch-electron.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'squadmap-electron-test-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const generousMs = 20_000;

/** A project whose electron package has this installer instead of the real one. */
function electronPackage(installer: string) {
  const folder = join(root, 'node_modules', 'electron');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'electron', version: '45.4.1' }));
  writeFileSync(
    join(folder, 'install.js'),
    `const fs = require('fs'), path = require('path'), os = require('os');\n${installer}`,
  );
  const found = findElectronPackage(root);
  if (!found) throw new Error('the electron package was not found');
  return found;
}

const unpack = `
  const dist = path.join(__dirname, 'dist');
  fs.mkdirSync(dist);
  fs.writeFileSync(path.join(dist, 'version'), '45.4.1');
  fs.writeFileSync(path.join(dist, 'squadmap-electron'), 'x'.repeat(1000));
  fs.writeFileSync(path.join(__dirname, 'path.txt'), 'squadmap-electron');`;

test('without the package there is no Electron', () => {
  expect(findElectronPackage(root)).toBeUndefined();
});

test('a runtime that has been fetched is found from then on', async () => {
  const electron = electronPackage(unpack);
  expect(findElectronExecutable(electron, {})).toBeUndefined();
  const executable = join(electron.folder, 'dist', 'squadmap-electron');
  expect(await fetchElectron(electron, () => undefined, generousMs)).toEqual({ ok: true, executable });
  expect(findElectronExecutable(electron, {})).toBe(executable);
});

test('a runtime of another version does not count', async () => {
  const electron = electronPackage(unpack);
  await fetchElectron(electron, () => undefined, generousMs);
  expect(findElectronExecutable({ ...electron, version: '46.0.0' }, {})).toBeUndefined();
});

test('what has arrived so far is told while fetching', async () => {
  const electron = electronPackage(`
    fs.writeFileSync(path.join(os.tmpdir(), 'electron.zip'), 'x'.repeat(5000));
    const go = path.join(__dirname, 'go');
    const timer = setInterval(() => {
      if (!fs.existsSync(go)) return;
      clearInterval(timer);
      ${unpack}
    }, 20);`);
  const told: number[] = [];
  const onProgress = (bytes: number) => {
    told.push(bytes);
    writeFileSync(join(electron.folder, 'go'), '');
  };
  expect(await fetchElectron(electron, onProgress, generousMs)).toMatchObject({ ok: true });
  expect(told[0]).toBe(5000);
});

test('a failed download gives its reason in a word', async () => {
  const refused = electronPackage(
    `console.error('Error: connect ECONNREFUSED 127.0.0.1:443\\n    at stack'); process.exit(1);`,
  );
  expect(await fetchElectron(refused, () => undefined, generousMs)).toEqual({
    ok: false,
    reason: 'ECONNREFUSED',
  });
  const missing = electronPackage(
    `console.error('HTTPError: Response code 404 (Not Found) for https://x'); process.exit(1);`,
  );
  expect(await fetchElectron(missing, () => undefined, generousMs)).toEqual({
    ok: false,
    reason: 'Response code 404',
  });
});

test('an installer that never answers is given up, with nothing left behind', async () => {
  const temporary = join(root, 'temporary');
  mkdirSync(temporary);
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
  const electron = electronPackage('setInterval(() => undefined, 1000);');
  const outcome = await fetchElectron(electron, () => undefined, 1_000);
  expect(outcome).toEqual({ ok: false, reason: 'no answer within 1 seconds' });
  expect(readdirSync(temporary)).toEqual([]);
});
