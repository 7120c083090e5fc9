// What `npm test` runs: every check and every test, one after the other, and their sum as the last line.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findElectronExecutable, findElectronPackage } from '../../electron/electron-runtime.ts';
import { clearReports } from './clear-reports.ts';
import {
  describeResult,
  resultOfCheck,
  resultOfPlaywright,
  resultOfVitest,
  type StageResult,
  sumResults,
} from './stage-results.ts';
import { fetchTestBrowser } from './test-browser.ts';

const root = resolve(import.meta.dirname, '..', '..');
const reports = join(root, 'test-results');
const tools = {
  types: ['typescript/bin/tsc', '-b'],
  lint: ['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
  knip: ['knip/bin/knip.js'],
  build: ['electron-vite/bin/electron-vite.js', 'build'],
  vitest: ['vitest/vitest.mjs', 'run'],
  playwright: ['@playwright/test/cli.js', 'test'],
  pack: ['tsx/dist/cli.mjs', 'test/support/pack-check.ts'],
};

if (fetchTestBrowser()) process.exitCode = await runAll();
else {
  console.error('The tests need Chrome, Edge or Chromium: install one, or name one in SQUADMAP_BROWSER.');
  process.exitCode = 1;
}

async function runAll(): Promise<number> {
  clearReports(reports);
  const results = [
    await check('Types', tools.types),
    await check('Format, lint and walls', tools.lint),
    await check('Unused files, exports and dependencies', tools.knip),
  ];
  const built = await check('Build', tools.build);
  results.push(built);
  results.push(await runVitest('Unit tests', 'unit'));
  results.push(await runVitest('Component tests', 'component'));
  if (built.failed === 0) {
    results.push(await check('Package', tools.pack));
    results.push(await runPlaywright());
  } else {
    heading('Package and end-to-end tests');
    console.log('Not run, because the build failed; counted as one failure.');
    results.push(resultOfCheck(false));
  }
  const total = sumResults(results);
  console.log(`\n${describeResult(total)}`);
  return total.failed === 0 ? 0 : 1;
}

async function check(title: string, tool: readonly string[]): Promise<StageResult> {
  heading(title);
  return resultOfCheck(await run(tool));
}

async function runVitest(title: string, project: string): Promise<StageResult> {
  heading(title);
  const report = join(reports, `${project}.json`);
  const ok = await run([
    ...tools.vitest,
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return resultOfVitest(readReport(report), ok);
}

async function runPlaywright(): Promise<StageResult> {
  heading('End-to-end tests');
  const electron = findElectronPackage(root);
  if (!electron || !findElectronExecutable(electron)) {
    const specs = readdirSync(join(root, 'test', 'e2e')).filter((name) => name.endsWith('.electron.spec.ts'));
    const what = specs.length === 1 ? '1 file is' : `${specs.length} files are`;
    console.log(`Electron specs: ${what} not run, because the Electron runtime is not installed here.`);
  }
  const ok = await run(tools.playwright);
  return resultOfPlaywright(readReport(join(reports, 'e2e.json')), ok);
}

/** Runs a tool of node_modules with its output shown as it comes; true when it ends well. */
async function run([script = '', ...args]: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  await once(child, 'close');
  return child.exitCode === 0;
}

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function heading(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
}
