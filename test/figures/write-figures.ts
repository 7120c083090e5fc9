import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from '../bench/machine.ts';
import { testBrowser } from '../support/test-browser.ts';
import { dayTables, type FigureTable, nightTables } from './figure-rows.ts';
import { figuresPart } from './figures-page.ts';
import { nightSuites } from './night-suites.ts';
import { readTestReport } from './test-reports.ts';

interface Part {
  readonly title: string;
  readonly command: string;
  readonly reports: readonly string[];
  readonly tables: readonly FigureTable[];
}

const parts: readonly Part[] = [
  { title: 'Every change', command: 'npm test', reports: ['unit', 'component', 'e2e'], tables: dayTables },
  {
    title: 'The night',
    command: 'npm run test:night',
    reports: nightSuites.map((suite) => `night/${suite}`),
    tables: nightTables,
  },
];

const introduction = `# Figures

What the tests of this project came to when they were last run for this page. Nobody writes on it by hand: after
\`npm test\`, \`npm run figures\` writes the first part, and \`npm run test:night\` the second. A row names the tests that
prove a promise, what they counted, how many of them passed and how long they took together; \`figures/figure-rows.ts\`
says which tests belong to which row.`;

/** Writes FIGURES.md from the reports that are there; a part without its reports stays as it was. */
export async function writeFigures(root: string): Promise<void> {
  const path = join(root, 'test', 'FIGURES.md');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const machine = describeMachine(browserVersion());
  const written = parts.map(({ title, command, reports, tables }) => {
    const read = reports.map((name) => readTestReport(root, join(root, 'test-results', `${name}.json`)));
    const found = read.filter((report) => report !== undefined);
    const heading = `## ${title}: \`${command}\``;
    if (found.length === reports.length) return `${heading}\n\n${figuresPart(found, tables, machine)}`;
    const [, after] = before.split(`${heading}\n\n`);
    return `${heading}\n\n${after?.split('\n\n## ')[0]?.trimEnd() ?? 'Not run yet.'}`;
  });
  writeFileSync(path, `${[introduction, ...written].join('\n\n')}\n`);
  console.log('Wrote test/FIGURES.md.');
}

function browserVersion(): string {
  const browser = testBrowser();
  if (!browser) return 'not there';
  const said = execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d+(\.\d+)*/.exec(said)?.[0] ?? 'unknown';
}
