import { markdownTable } from '../bench/markdown-table.ts';
import type { FigureRow, FigureTable } from './figure-rows.ts';
import type { ReportedTest, TestReport } from './test-reports.ts';

const mostTitles = 4;

/** A part of the page: what was run, when, on what, and a table row for each promise. */
export function figuresPart(
  reports: readonly TestReport[],
  tables: readonly FigureTable[],
  machine: string,
): string {
  const starts = reports.map(({ startedAtMs }) => new Date(startedAtMs).toISOString()).sort();
  const [first, last] = [starts[0] ?? '', starts.at(-1) ?? ''];
  const between = first.slice(0, 16) === last.slice(0, 16) ? '' : ` to ${minuteOf(last)}`;
  const tests = reports.flatMap((report) => report.tests);
  const all = `Started ${minuteOf(first)}${between} UTC: ${resultOf(tests)}, ${machine}.`;
  const parts = tables.map(({ title, rows }) => {
    const head = ['what', 'tests', 'counted', 'result', 'time'];
    return `### ${title}\n\n${markdownTable(
      head,
      rows.map((row) => cellsOf(row, tests)),
    )}`;
  });
  return [all, ...parts].join('\n\n');
}

function minuteOf(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}

function cellsOf({ name, sources }: FigureRow, tests: readonly ReportedTest[]): string[] {
  const own = tests.filter(({ file, title }) =>
    sources.some((source) => source.file === file && (source.title?.test(title) ?? true)),
  );
  const seconds = own.reduce((sum, { tookMs }) => sum + tookMs, 0) / 1_000;
  return [
    name,
    titlesOf(own),
    countedIn(own),
    resultOf(own),
    own.length > 0 ? `${seconds.toFixed(1)} s` : '–',
  ];
}

/** The titles where they are few, because they say what was tried; otherwise the files they stand in. */
function titlesOf(tests: readonly ReportedTest[]): string {
  const titles = [...new Set(tests.map(({ title }) => title))];
  const files = [...new Set(tests.map(({ file }) => `\`${file.slice('test/'.length)}\``))];
  const shown = titles.length > mostTitles ? files : titles.map((title) => title.replace(/[|<>\\]/g, '\\$&'));
  return shown.length > 0 ? shown.join('<br>') : '–';
}

function countedIn(tests: readonly ReportedTest[]): string {
  const lines = tests.map(({ figures, notAvailable }) =>
    notAvailable === undefined
      ? Object.entries(figures)
          .map(([words, count]) => `${count.toLocaleString('en')} ${words}`)
          .join(', ')
      : `not available here: ${notAvailable.replace(/[|<>\\]/g, '\\$&')}`,
  );
  return lines.filter((line) => line !== '').join('<br>') || '–';
}

function resultOf(tests: readonly ReportedTest[]): string {
  const having = (state: ReportedTest['state']) => tests.filter((test) => test.state === state).length;
  const [passed, failed, skipped] = [having('passed'), having('failed'), having('skipped')];
  if (passed + failed === 0) return '**not run**';
  const result = failed > 0 ? `**${failed} of ${passed + failed} failed**` : `${passed} of ${passed} passed`;
  return skipped > 0 ? `${result}, ${skipped} not run` : result;
}
