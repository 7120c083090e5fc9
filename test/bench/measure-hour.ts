import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import type { Command } from '../../shared/session/commands.ts';
import { dimensions } from '../../shared/session/dimensions.ts';
import type { ObservationId } from '../../shared/session/ids.ts';
import { chromiumFlags } from '../support/chromium-flags.ts';
import { startHostProcess } from '../support/host-process.ts';
import { aRequest } from '../support/session-builders.ts';
import { testBrowser } from '../support/test-browser.ts';
import { addOne } from './add-one.ts';
import { benchSession, benchSessionFiles, saveNew } from './bench-sessions.ts';
import { heapMb } from './heap-mb.ts';

/** Megabytes before and after. */
export interface HourFigures {
  readonly cards: number;
  readonly commands: number;
  readonly windowBefore: number;
  readonly windowAfter: number;
  readonly hostBefore: number;
  readonly hostAfter: number;
}

/** What an hour's changes leave in the memory of the host and of a window that follows them. */
export async function measureHour(folder: string, commands: number): Promise<HourFigures> {
  const cards = 300;
  const session = benchSession(cards);
  await saveNew(await benchSessionFiles(folder), session);
  const host = await startHostProcess(folder);
  const executablePath = testBrowser();
  const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
  const page = await browser.newPage();
  await page.goto(await host.freshAddress());
  await page.getByRole('button', { name: 'New session' }).first().waitFor();
  await page.goto(`${host.origin}/#/board/${session.id}`);
  await page.locator('[data-stop]').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  const [windowBefore, hostBefore] = [await heapMb(devtools), processMb(host.pid)];

  const client = await host.enter();
  let id = Object.keys(session.observations)[0] as ObservationId;
  for (let index = 0; index < commands; index += 1) {
    if (index % 3 === 0) {
      id = await addOne(client, session.id, `Observation ${index} of the hour`);
      continue;
    }
    const dimension = dimensions[index % dimensions.length] ?? null;
    const move: Command = { type: 'observation.move', ids: [id], dimension, beforeId: null };
    const edit: Command = { type: 'observation.edit', id, text: `Said better at ${index}` };
    const request = aRequest(index % 3 === 1 ? edit : move, Date.now());
    await client.call('session.apply', { sessionId: session.id, request });
  }
  const [windowAfter, hostAfter] = [await heapMb(devtools), processMb(host.pid)];
  await browser.close();
  await host.stop();
  return { cards, commands, windowBefore, windowAfter, hostBefore, hostAfter };
}

/** The memory a process takes, as the system counts it. */
function processMb(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes.trim()) / 1024;
}
