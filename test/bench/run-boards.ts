/** All boards in all sizes, taking turns, so that whatever else the machine does meets all of them alike. */
import { type Browser, chromium } from '@playwright/test';
import type { SessionId } from '../../shared/session/ids.ts';
import { chromiumFlags } from '../support/chromium-flags.ts';
import { type HostProcess, startHostProcess } from '../support/host-process.ts';
import { testBrowser } from '../support/test-browser.ts';
import type { BenchOptions } from './bench-options.ts';
import { startBenchPages } from './bench-pages.ts';
import { benchSession, benchSessionFiles, saveNew } from './bench-sessions.ts';
import { type Contender, contenders } from './contenders.ts';
import { type Effort, type Figures, type Measure, measureBoard, measures } from './measure-board.ts';
import { median } from './median.ts';
import { scriptKb } from './script-kb.ts';

export interface BoardSize {
  readonly cards: number;
  readonly slowdown: number;
}

/** The medians of one size by the name of the contender. */
export interface BoardResult {
  readonly size: BoardSize;
  readonly medians: ReadonlyMap<string, Figures>;
}

export interface BoardsRun {
  /** The browser's version. */
  readonly version: string;
  /** JavaScript that Today loads for its first picture, gzipped. */
  readonly firstScreenKb: number;
  readonly results: readonly BoardResult[];
}

const allSizes: readonly BoardSize[] = [
  { cards: 30, slowdown: 1 },
  { cards: 300, slowdown: 1 },
  { cards: 300, slowdown: 4 },
  { cards: 1_000, slowdown: 1 },
  { cards: 3_000, slowdown: 1 },
];

/** Runs the rounds; `folder` is for everything that is written meanwhile. */
export async function runBoards(folder: string, options: BenchOptions): Promise<BoardsRun> {
  const { rounds, isQuick, only } = options;
  const sizes = allSizes.filter(({ cards, slowdown }) => !isQuick || (cards >= 1_000 && slowdown === 1));
  const effort: Effort = isQuick ? { repeats: 3, dragMs: 1_500 } : { repeats: 5, dragMs: 3_000 };
  const cards = [...new Set(sizes.map((size) => size.cards))];
  const pages = await startBenchPages(`${folder}/pages`, cards);

  const files = await benchSessionFiles(`${folder}/data`);
  const sessions = new Map<string, SessionId>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, size] of sizes.entries()) {
      const session = benchSession(size.cards);
      sessions.set(`${index}/${round}`, session.id);
      await saveNew(files, session);
    }
  }
  const host = await startHostProcess(`${folder}/data`);
  const executablePath = testBrowser();
  const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
  const firstScreenKb = await scriptOfToday(browser, host);
  const measured = new Map<string, Figures[]>();
  let board = '';
  const all = contenders(pages, host, () => sessions.get(board) as SessionId);

  for (let round = 0; round < rounds; round += 1) {
    for (const [index, size] of sizes.entries()) {
      for (const contender of all.filter(({ name }) => only.some((part) => name.includes(part)))) {
        board = `${index}/${round}`;
        const figures = await visit(contender, size, round);
        const key = `${index}/${contender.name}`;
        measured.set(key, [...(measured.get(key) ?? []), figures]);
        console.log(`${round + 1}/${rounds} ${describe(size)} ${contender.name}: ${inWords(figures)}`);
      }
    }
  }
  const version = browser.version();
  await browser.close();
  await host.stop();
  pages.stop();
  const results = sizes.map((size, index) => ({
    size,
    medians: new Map(
      all.flatMap(({ name }) => {
        const figures = measured.get(`${index}/${name}`);
        return figures ? [[name, medians(figures)] as const] : [];
      }),
    ),
  }));
  return { version, firstScreenKb, results };

  async function visit(contender: Contender, { cards: count, slowdown }: BoardSize, round: number) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    try {
      const page = await context.newPage();
      await page.addInitScript({ path: pages.probe });
      await contender.open(page, count, round);
      return await measureBoard(page, contender, slowdown, effort);
    } finally {
      await context.close();
    }
  }
}

/** The same in every round, so it is looked at once. */
async function scriptOfToday(browser: Browser, host: HostProcess): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(await host.freshAddress());
  await page.getByRole('button', { name: 'New session' }).waitFor();
  const kb = await scriptKb(page, 'first-picture');
  await context.close();
  console.log(`Today loads ${kb.toFixed(1)} kB of JavaScript, gzipped, for its first picture`);
  return kb;
}

/** "300 cards, CPU 4 × slower". */
export function describe({ cards, slowdown }: BoardSize): string {
  return `${cards.toLocaleString('en')} cards${slowdown > 1 ? `, CPU ${slowdown} × slower` : ''}`;
}

function medians(rounds: readonly Figures[]): Figures {
  return Object.fromEntries(
    measures.map((measure) => [measure, median(rounds.map((figures) => figures[measure]))]),
  ) as Record<Measure, number>;
}

function inWords(figures: Figures): string {
  return measures.map((measure) => `${measure} ${figures[measure].toFixed(1)}`).join(', ');
}
