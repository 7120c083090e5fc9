// What `npm run test:night` runs: the suites that take root or long, all or those named, and then their part of FIGURES.md.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nightSuites } from '../figures/night-suites.ts';
import { writeFigures } from '../figures/write-figures.ts';

const root = resolve(import.meta.dirname, '..', '..');
const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string' } },
  allowPositionals: true,
});
const chosen =
  positionals.length > 0 ? nightSuites.filter((suite) => positionals.includes(suite)) : nightSuites;
const missing = missingForDisks();
if (missing) console.log(`Power cuts and full disks are not run, because they need ${missing}.`);

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
for (const suite of chosen) {
  const report = join(root, 'test-results', 'night', `${suite}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [vitest, 'run', '--project=night', `night/${suite}`, ...reporters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(values.minutes && { SQUADMAP_NIGHT_MINUTES: values.minutes }) },
  });
  await once(child, 'close');
  if (child.exitCode !== 0) process.exitCode = 1;
}
await writeFigures(root);

/** What this machine lacks for file systems of its own; nothing when it lacks nothing. */
function missingForDisks(): string | undefined {
  if (process.platform !== 'linux') return 'Linux';
  if (process.getuid?.() !== 0) return 'root';
  const needed = ['/dev/loop-control', '/usr/bin/python3', '/usr/sbin/mkfs.ext4', '/usr/sbin/mkfs.xfs'];
  return needed.find((path) => !existsSync(path));
}
