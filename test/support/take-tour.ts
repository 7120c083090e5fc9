// `npm run tour`: takes every view of the stage, at the sizes of common projectors, from the built, running app.
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { StepKind } from '../../shared/session/run-schema.ts';
import type { SessionKind } from '../../shared/session/schema.ts';
import { focusListOf } from '../../shared/session/walk.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { type HostProcess, startHostProcess } from './host-process.ts';
import { fillMeeting, type PreparedMeeting, revealStep, startMeeting } from './prepared-meeting.ts';
import { testTime } from './session-builders.ts';
import { testBrowser } from './test-browser.ts';

const target = resolve(import.meta.dirname, '../../assets/tour');
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const;

/** One picture of a step: before or after its reveal, about the thing of that place, the first where none is given. */
interface View {
  readonly kind: StepKind;
  readonly name: string;
  readonly told: string;
  readonly isRevealed?: boolean;
  readonly focus?: number;
}

const squadMap: readonly View[] = [
  { kind: 'arrive', name: 'arrive', told: 'Arrive: what this meeting is for, and who is here' },
  { kind: 'open', name: 'open', told: 'Open: how we want to work together' },
  { kind: 'look-back', name: 'look-back', told: 'Look back: one promise per page' },
  { kind: 'look-back', name: 'look-back-decision', told: 'Look back: a decision that is due', focus: 3 },
  { kind: 'pulse', name: 'pulse', told: 'Pulse: one statement, answers hidden' },
  { kind: 'pulse', name: 'pulse-revealed', told: 'Pulse: answers by role, revealed', isRevealed: true },
  { kind: 'observe', name: 'observe', told: 'Observe: questions and a count, cards hidden' },
  { kind: 'observe', name: 'observe-revealed', told: 'Observe: the cards, revealed', isRevealed: true },
  { kind: 'sort', name: 'sort', told: 'Sort: one card at a time' },
  { kind: 'coverage', name: 'coverage', told: 'Coverage: empty cells are questions' },
  { kind: 'vote', name: 'vote', told: 'Vote: topics by number, totals hidden' },
  { kind: 'vote', name: 'vote-revealed', told: 'Vote: ranked, with totals', isRevealed: true },
  { kind: 'discuss', name: 'discuss', told: 'Discuss: one topic, its cards and what came of it', focus: 0 },
  { kind: 'triage', name: 'triage', told: 'Triage: in whose hands it is', focus: 2 },
  { kind: 'say-it-back', name: 'say-it-back', told: 'Say it back: one action per page' },
  { kind: 'close', name: 'close', told: 'Close: was this hour well spent?', isRevealed: true },
];
const monday: readonly View[] = [
  { kind: 'last-week', name: 'monday-last-week', told: 'Monday: last week’s goals' },
  { kind: 'this-week', name: 'monday-this-week', told: 'Monday: this week’s goals and what they are for' },
  { kind: 'mastery-time', name: 'monday-mastery-time', told: 'Monday: half-days for learning' },
  { kind: 'suggestions', name: 'monday-suggestions', told: 'Monday: what is kept for the SquadMAP' },
];
const healthCheck: readonly View[] = [
  {
    kind: 'pulse',
    name: 'health-overview',
    told: 'Health check: all statements',
    isRevealed: true,
    focus: 9,
  },
];
const tribeMap: readonly View[] = [
  { kind: 'talk', name: 'tribe-stance', told: 'TribeMAP: a step that is talked through' },
];
const tours: readonly (readonly [kind: SessionKind, views: readonly View[]])[] = [
  ['squadmap', squadMap],
  ['monday', monday],
  ['health-check', healthCheck],
  ['tribemap', tribeMap],
];

const pictureOptions = { animations: 'disabled', type: 'jpeg', quality: 56 } as const;

const folder = await mkdtemp(join(tmpdir(), 'squadmap-tour-'));
await mkdir(target, { recursive: true });
const executablePath = testBrowser();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
const host = await startHostProcess(folder);
try {
  for (const [kind, views] of tours) await take(host, kind, views);
  await writeFile(join(target, 'README.md'), index());
  console.log(`${await bytesIn(target)} bytes in ${target}`);
} finally {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true });
}

async function take(
  { origin, enter }: HostProcess,
  kind: SessionKind,
  views: readonly View[],
): Promise<void> {
  const client = await enter();
  const meeting = await startMeeting(client, kind);
  await fillMeeting(meeting);
  await meeting.send([{ type: 'session.update', squad: 'Falcon' }]);
  const context = await browser.newContext({ colorScheme: 'light' });
  await context.clock.setFixedTime(testTime + 80_000);
  const { path } = await client.call('stage.present', { sessionId: meeting.sessionId });
  const room = await context.newPage();
  await room.goto(`${origin}${path}`);
  for (const view of views) {
    await prepare(meeting, view);
    await room.locator(`[data-step="${view.kind}"]`).waitFor();
    for (const size of sizes) {
      await room.setViewportSize(size);
      await settled(room);
      await room.screenshot({ path: join(target, fileName(view, size)), ...pictureOptions });
    }
  }
  await context.close();
}

async function prepare(meeting: PreparedMeeting, { kind, focus, isRevealed }: View): Promise<void> {
  await meeting.enter(kind);
  const id = focus === undefined ? undefined : focusListOf(await meeting.session())[focus];
  if (id !== undefined) await meeting.send([{ type: 'run.focus', id }]);
  if (isRevealed) await revealStep(meeting);
}

/** Waits until fonts are there and what the host sent last has been laid out at this size. */
async function settled(room: Page): Promise<void> {
  await room.evaluate(() => document.fonts.ready);
  await room.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      }),
  );
}

function fileName({ name }: View, { width, height }: (typeof sizes)[number]): string {
  return `${name}-${width}x${height}.jpg`;
}

/** A page that shows them all. */
function index(): string {
  const views = tours.flatMap(([, ofKind]) => ofKind);
  const sections = views.map((view) => {
    const [large, ...others] = sizes;
    const more = others.map((size) => `[${size.width}×${size.height}](${fileName(view, size)})`);
    return `## ${view.told}\n\n![${view.told}](${fileName(view, large)})\n\nThe same at ${more.join(' and ')}.`;
  });
  const head =
    '# What the room sees\n\nEvery view of the stage in a typical meeting. Made by `npm run tour`.';
  return `${[head, ...sections].join('\n\n')}\n`;
}

async function bytesIn(path: string): Promise<number> {
  const names = await readdir(path);
  const stats = await Promise.all(names.map((name) => stat(join(path, name))));
  return stats.reduce((sum, { size }) => sum + size, 0);
}
