/** The boards' figures as Markdown: one table for each size, and how ours stands to the targets. */
import { figure, markdownTable } from './markdown-table.ts';
import { type Figures, measures } from './measure-board.ts';
import { type BoardResult, describe } from './run-boards.ts';

const head = [
  'ready',
  'add',
  'start',
  'missed',
  'long',
  'settled',
  'key',
  'script in drag',
  'heap MB',
  'JS gz kB',
];
const ours = 'SquadMAP';
const frameMs = 1000 / 60;

/** All tables of the boards; `firstScreenKb` is the JavaScript of Today's first picture, gzipped. */
export function boardReport(results: readonly BoardResult[], firstScreenKb: number): string {
  const tables = results.flatMap(({ size, medians }) => [
    `### ${describe(size)}`,
    markdownTable(
      ['', ...head],
      [...medians].map(([name, figures]) => [
        name === ours ? `**${name}**` : name,
        ...measures.map((measure) => figure(figures[measure])),
      ]),
    ),
  ]);
  return [
    '## The boards',
    ...tables,
    '### SquadMAP against the targets',
    targetsTable(results, firstScreenKb),
  ].join('\n\n');
}

interface Target {
  readonly what: string;
  readonly is: number;
  readonly most: number;
  readonly says: string;
}

function targetsTable(results: readonly BoardResult[], firstScreenKb: number): string {
  const ofToday = { what: 'JavaScript, gz kB', says: '≤ 180 kB', is: firstScreenKb, most: 180 };
  const rows = [{ ...ofToday, where: 'Today, the first screen' }]
    .concat(
      results.flatMap((result) =>
        targetsOf(result).map((target) => ({ ...target, where: describe(result.size) })),
      ),
    )
    .concat(growth(results).map((target) => ({ ...target, where: '30 → 3,000 cards' })));
  return markdownTable(
    ['', 'measured', 'target', 'SquadMAP', 'most', ''],
    rows.map(({ where, what, is, most, says }) => [
      where,
      what,
      says,
      figure(is),
      figure(most),
      is <= most ? 'met' : '**missed**',
    ]),
  );
}

function targetsOf({ size, medians }: BoardResult): Target[] {
  const we = medians.get(ours);
  const limit = medians.get('limit');
  if (!we || !limit) return [];
  // What the machine itself misses, limit misses as well.
  const noFrames = [
    { what: 'missed frames', says: '0, or as many as limit', is: we.missed, most: limit.missed },
    { what: 'long tasks, ms', says: '0, or as much as limit', is: we.long, most: limit.long },
  ];
  if (size.cards !== 1_000) return size.cards === 3_000 || size.slowdown > 1 ? noFrames : [];
  return [
    { what: 'start', says: '≤ 1.5 × limit', is: we.start, most: 1.5 * limit.start },
    ...noFrames,
    { what: 'add', says: '≤ 2 × limit', is: we.add, most: 2 * limit.add },
    { what: 'settled', says: '≤ 130 ms', is: we.settled, most: 130 },
    { what: 'key', says: '≤ one frame', is: we.key, most: frameMs },
    { what: 'ready', says: '≤ 2 × limit + 100 ms', is: we.ready, most: 2 * limit.ready + 100 },
  ];
}

function growth(results: readonly BoardResult[]): Target[] {
  const at = (cards: number): Figures | undefined =>
    results.find(({ size }) => size.cards === cards && size.slowdown === 1)?.medians.get(ours);
  const [few, many] = [at(30), at(3_000)];
  if (!few || !many) return [];
  return (['start', 'add', 'key'] as const).map((measure) => ({
    what: `growth of ${measure}`,
    says: '≤ 2 ×',
    is: many[measure] / few[measure],
    most: 2,
  }));
}
