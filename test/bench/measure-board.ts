/** Drives one board with real pointer and key events, and gives what the probe in it measured. */
import type { CDPSession, Page } from '@playwright/test';
import type { Contender } from './contenders.ts';
import { heapMb } from './heap-mb.ts';
import { median } from './median.ts';
import type { Result } from './probe.ts';
import { scriptKb } from './script-kb.ts';

export const measures = [
  'ready',
  'add',
  'start',
  'missed',
  'long',
  'settled',
  'key',
  'script',
  'heap',
  'js',
] as const;
export type Measure = (typeof measures)[number];
export type Figures = Readonly<Record<Measure, number>>;

export interface Effort {
  readonly repeats: number;
  readonly dragMs: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Measures a board that was opened in this page. */
export async function measureBoard(
  page: Page,
  contender: Contender,
  slowdown: number,
  { repeats, dragMs }: Effort,
): Promise<Figures> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.reload();
  const ready = await page.evaluate(() => window.probe.ready);
  await page.waitForTimeout(400);
  const heap = await heapMb(devtools);
  const js = await scriptKb(page);
  const start = await repeat(repeats, () => liftAndPutBack(page));
  const drag = await dragAcross(page, devtools, contender, dragMs);
  const key = contender.hasKeys ? await carryByKeys(page, 2 * repeats) : Number.NaN;
  const add = await repeat(repeats, (index) => addCard(page, `A card of the bench, number ${index}`));
  return { ready, start, ...drag, key, add, heap, js };
}

async function liftAndPutBack(page: Page): Promise<number> {
  const from = await grip(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await expectIn(page, 'mousemove', { kind: 'lifted' });
  await page.mouse.move(from.x + 12, from.y + 2);
  const startMs = await page.evaluate(() => window.probe.measured());
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
  await page.locator('[data-drag-overlay]').waitFor({ state: 'detached' });
  await page.waitForTimeout(150 + Math.random() * 30);
  return startMs;
}

async function dragAcross(page: Page, devtools: CDPSession, { endsBy }: Contender, dragMs: number) {
  const from = await grip(page);
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  const scriptBefore = await scriptSeconds(devtools);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 2);
  await page.locator('[data-drag-overlay]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => window.probe.startFrames());
  const begin = performance.now();
  for (let share = 0; share < 1; share = (performance.now() - begin) / dragMs) {
    const x = width * (0.5 - 0.42 * Math.cos(share * 4 * Math.PI));
    const y = height * (0.45 + 0.15 * Math.sin(share * 14 * Math.PI));
    await page.mouse.move(x, y);
    await page.waitForTimeout(4);
  }
  const { missed, longMs } = await page.evaluate(() => window.probe.endFrames());
  const script = 1000 * ((await scriptSeconds(devtools)) - scriptBefore);

  const to = await page.locator('[data-dimension="autonomy"] [data-stop]').nth(1).boundingBox();
  if (!to) throw new Error('There is no card to drop at.');
  await page.mouse.move(to.x + 40, to.y - 2, { steps: 4 });
  await page.waitForTimeout(100);
  await expectIn(page, endsBy, { kind: 'settled', cardId: from.cardId, column: 'autonomy' });
  await page.mouse.up();
  const settled = await page.evaluate(() => window.probe.measured());
  await page.waitForTimeout(200);
  return { missed, long: longMs, script, settled };
}

async function carryByKeys(page: Page, steps: number): Promise<number> {
  await page.locator('[data-dimension="mastery"] [data-stop]').nth(1).focus();
  await page.keyboard.press('Space');
  await page.waitForTimeout(200);
  const keyMs = await repeat(steps, async (index) => {
    await expectIn(page, 'keydown', { kind: 'frame' });
    await page.keyboard.press(index < steps / 2 ? 'ArrowDown' : 'ArrowUp');
    const painted = await page.evaluate(() => window.probe.measured());
    await page.waitForTimeout(80 + Math.random() * 30);
    return painted;
  });
  await page.keyboard.press('Space');
  await page.waitForTimeout(600);
  return keyMs;
}

async function addCard(page: Page, text: string): Promise<number> {
  const line = page.getByLabel('What did you observe?');
  await line.click();
  await line.fill(text);
  await page.waitForTimeout(60 + Math.random() * 30);
  await expectIn(page, 'keydown', { kind: 'added', text });
  await page.keyboard.press('Enter');
  return page.evaluate(() => window.probe.measured());
}

/** Where a card of the first column is taken. */
async function grip(page: Page): Promise<Point & { cardId: string }> {
  const card = page.locator('[data-dimension="none"] [data-stop]').nth(1);
  const box = await card.boundingBox();
  const cardId = await card.getAttribute('data-stop');
  if (!box || !cardId) throw new Error('There is no card to drag.');
  return { x: box.x + 40, y: box.y + 24, cardId };
}

async function expectIn(page: Page, event: string, result: Result): Promise<void> {
  await page.evaluate(([name, what]) => window.probe.expect(name, what), [event, result] as const);
}

async function repeat(times: number, measure: (index: number) => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let index = 0; index < times; index += 1) values.push(await measure(index));
  return median(values);
}

async function scriptSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}
