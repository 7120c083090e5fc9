import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { writeLaunchFile } from '../../electron/launch-file.ts';
import { chromiumFlags } from '../support/chromium-flags.ts';
import { type LocalHost, startLocalHost } from '../support/local-host.ts';
import { testBrowser } from '../support/test-browser.ts';

const executablePath = testBrowser();

// A name of the attacker's that leads to this machine, as after a rebinding.
test.use({
  launchOptions: {
    args: [...chromiumFlags, '--host-resolver-rules=MAP evil.example 127.0.0.1'],
    ...(executablePath ? { executablePath } : {}),
  },
});

let host: LocalHost;
let attacker: Server;
let attackerPort: number;

test.beforeEach(async () => {
  host = await startLocalHost();
  attacker = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Attacker</title><p>Attacker</p>');
  });
  await new Promise<void>((resolve) => attacker.listen(0, '127.0.0.1', resolve));
  attackerPort = (attacker.address() as AddressInfo).port;
});

test.afterEach(async () => {
  attacker.closeAllConnections();
  await new Promise((resolve) => attacker.close(resolve));
  await host.close();
});

test('the launch file leads the browser to the page, with the code in the fragment only', async ({
  page,
}) => {
  const file = await writeLaunchFile(`${host.origin}/#code=abc`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file.path).href);
  await page.waitForURL(`${host.origin}/#code=abc`);
  await expect(page).toHaveTitle('Page');
  expect(asked.filter((url) => new URL(url).search.includes('abc'))).toEqual([]);
  file.remove();
});

test('localhost leads to the page at its one address', async ({ page }) => {
  await page.goto(`http://localhost:${host.port}/#code=abc`);
  expect(page.url()).toBe(`${host.origin}/#code=abc`);
  await expect(page).toHaveTitle('Page');
});

test('a foreign name that leads to this machine gets nothing', async ({ page }) => {
  const response = await page.goto(`http://evil.example:${host.port}/`).catch(() => null);
  expect(response?.status() ?? 403).toBe(403);
  await expect(page).not.toHaveTitle('Page');
});

for (const [name, from] of [
  ['another port', () => `http://127.0.0.1:${attackerPort}/`],
  ['a foreign site', () => `http://evil.example:${attackerPort}/`],
] as const) {
  test(`a page of ${name} can neither write nor read`, async ({ page }) => {
    await page.goto(from());
    const token = host.token('operator');
    const outcomes = await page.evaluate(
      async ([origin, bearer]) => {
        const body = '{"text":"forged"}';
        const url = `${origin}/api/note.add`;
        const json = { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` };
        const tries = [
          fetch(url, { method: 'POST', body, headers: json }),
          fetch(url, { method: 'POST', body, mode: 'no-cors' }),
          fetch(url, { method: 'POST', body, mode: 'no-cors', headers: { 'Content-Type': 'text/plain' } }),
          fetch(`${origin}/`),
        ];
        const settled = await Promise.allSettled(tries);
        return settled.map((result) => (result.status === 'fulfilled' ? result.value.type : 'failed'));
      },
      [host.origin, token] as const,
    );
    expect(outcomes).toEqual([
      'failed',
      expect.stringMatching(/opaque|failed/),
      expect.stringMatching(/opaque|failed/),
      'failed',
    ]);
    expect(host.notes).toEqual([]);
  });

  test(`a page of ${name} can neither frame the app nor hear its events`, async ({ page }) => {
    await page.goto(from());
    const closed = await page.evaluate(
      ([origin, port]) =>
        new Promise<string>((resolve) => {
          const frame = document.createElement('iframe');
          frame.src = `${origin}/`;
          document.body.append(frame);
          const socket = new WebSocket(`ws://127.0.0.1:${port}/events`);
          socket.addEventListener('open', () => resolve('open'));
          socket.addEventListener('error', () => resolve('refused'));
        }),
      [host.origin, host.port] as const,
    );
    expect(closed).toBe('refused');
    await page.waitForLoadState('networkidle');
    for (const frame of page.frames().slice(1)) expect(await frame.title()).not.toBe('Page');
  });

  test(`a page of ${name} gets no hold of a window of the app`, async ({ page, context }) => {
    await page.goto(from());
    const opening = context.waitForEvent('page');
    await page.evaluate((url) => {
      const opened = window.open(url);
      Object.assign(window, { opened });
    }, `${host.origin}/`);
    const popup = await opening;
    await popup.waitForLoadState('domcontentloaded').catch(() => undefined);
    await expect
      .poll(() =>
        page.evaluate(() => (window as unknown as { opened: Window | null }).opened?.closed ?? true),
      )
      .toBe(true);
  });
}
