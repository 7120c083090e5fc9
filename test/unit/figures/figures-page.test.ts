import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dayTables, nightTables } from '../../figures/figure-rows.ts';
import { figuresPart } from '../../figures/figures-page.ts';
import { readTestReport } from '../../figures/test-reports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const startTime = Date.UTC(2026, 10, 20, 13, 2);

async function written(report: unknown) {
  const folder = await temporaryFolder();
  const path = join(folder, 'report.json');
  await writeFile(path, JSON.stringify(report));
  const read = readTestReport(folder, path);
  if (!read) throw new Error('The report was not read.');
  return { folder, read };
}

function vitestReport(...assertionResults: readonly object[]) {
  return { startTime, testResults: [{ name: 'saves.test.ts', assertionResults }] };
}

test('a row says what its tests counted, how many passed and how long they took', async () => {
  const { read } = await written({
    startTime,
    testResults: [
      {
        name: '/elsewhere/saves.test.ts',
        assertionResults: [
          {
            ...{ fullName: '3 writers | killed', status: 'passed', duration: 1_234.5 },
            meta: { figures: { kills: 3_000, saves: 7 } },
          },
          { fullName: 'a whole other thing', status: 'failed', duration: 1 },
        ],
      },
    ],
  });
  const file = read.tests[0]?.file ?? '';
  const rows = [{ name: 'kill', sources: [{ file, title: /killed/ }] }];
  const page = figuresPart([read], [{ title: 'Storage', rows }], 'a machine');
  expect(page).toContain('Started 2026-11-20 13:02 UTC: **1 of 2 failed**, a machine.');
  expect(page).toContain('| kill | 3 writers \\| killed | 3,000 kills, 7 saves | 1 of 1 passed | 1.2 s |');
});

test('a row whose tests were not run says so, and so does one whose tests were left out', async () => {
  const { read } = await written(vitestReport({ fullName: 'a cut', status: 'skipped' }));
  const rows = [
    { name: 'gone', sources: [{ file: 'nowhere.test.ts' }] },
    { name: 'left out', sources: [{ file: 'saves.test.ts' }] },
  ];
  const page = figuresPart([read], [{ title: 'Storage', rows }], 'a machine');
  expect(page).toMatch(/\| gone \| – \| – \| \*\*not run\*\* \| – \|/);
  expect(page).toMatch(/\| left out \|.*\| \*\*not run\*\* \|/);
});

test('a test that was left out names what the machine lacks, and is no pass', async () => {
  const meta = { notAvailable: 'mkfs.vfat | not installed' };
  const { read } = await written(vitestReport({ fullName: 'on vfat', status: 'skipped', meta }));
  const rows = [{ name: 'FAT', sources: [{ file: read.tests[0]?.file ?? '' }] }];
  const page = figuresPart([read], [{ title: 'Night', rows }], 'a machine');
  expect(page).toContain('| not available here: mkfs.vfat \\| not installed | **not run** |');
});

test('Playwright tests in describe blocks are found, and one that passed on a second try has failed', async () => {
  const spec = (title: string, projectName: string, status: string) => ({
    ...{ title, file: 'stage.spec.ts' },
    tests: [{ projectName, status, results: [{ duration: 2_000 }] }],
  });
  const { read } = await written({
    stats: { startTime: '2026-11-20T13:02:00.000Z' },
    suites: [
      {
        specs: [spec('the room', 'browser', 'expected')],
        suites: [{ specs: [spec('a page', 'electron', 'flaky')] }],
      },
    ],
  });
  expect(read.tests.map(({ file, title, state }) => [file, title, state])).toEqual([
    ['test/e2e/stage.spec.ts', 'the room', 'passed'],
    ['test/e2e/stage.spec.ts', 'a page (electron)', 'failed'],
  ]);
});

test('every row names files that exist', () => {
  const root = resolve(import.meta.dirname, '..', '..', '..');
  const files = [...dayTables, ...nightTables].flatMap(({ rows }) =>
    rows.flatMap(({ sources }) => sources.map(({ file }) => file)),
  );
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
