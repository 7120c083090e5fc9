// `npm run screenshots`: takes the README's pictures from the built, running app.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { CallInput } from '../../shared/api/contract.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { type HostClient, startHostProcess } from './host-process.ts';
import { testBrowser } from './test-browser.ts';

const target = resolve(import.meta.dirname, '../../assets/screenshots');
const squads: readonly Pick<CallInput<'session.create'>, 'squad' | 'date'>[] = [
  { squad: 'Heron', date: '2026-11-16' },
  { squad: 'Kestrel', date: '2026-11-09' },
];

const folder = await mkdtemp(join(tmpdir(), 'squadmap-screenshots-'));
await mkdir(target, { recursive: true });
const executablePath = testBrowser();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
const host = await startHostProcess(folder);
try {
  await takeAll(await host.enter());
} finally {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true });
}

async function takeAll(client: HostClient): Promise<void> {
  for (const squad of squads) {
    await client.call('session.create', { kind: 'squadmap', attribution: 'roles', people: [], ...squad });
  }
  const { sessionId } = await client.call('session.createSample', { date: '2026-11-20' });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, colorScheme: 'light' });
  await page.goto(await host.freshAddress());
  await page.getByRole('heading', { name: 'Sessions' }).waitFor();
  await take(page, 'home');

  await open(page, `#/board/${sessionId}`);
  await page.getByRole('region', { name: 'Mastery' }).waitFor();
  await take(page, 'board');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'board-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  const { path } = await client.call('stage.present', { sessionId });
  const room = await browser.newPage({ viewport: { width: 1920, height: 1080 }, colorScheme: 'light' });
  await room.goto(`${host.origin}${path}`);
  await room.getByRole('main', { name: 'Stage' }).waitFor();
  await take(room, 'stage');

  await open(page, `#/minutes/${sessionId}`);
  await page.getByRole('region', { name: 'Minutes' }).waitFor();
  await take(page, 'minutes');
}

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(target, `${name}.png`), animations: 'disabled' });
}
