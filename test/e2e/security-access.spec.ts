import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';

const freshLink = 'SquadMAP needs a fresh link';

/** Everything a page could have left behind in the browser. */
function leftBehind(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

test('a link lets one tab in, once, and leaves its token in that tab alone', async ({
  page,
  app,
  context,
}) => {
  const answers: string[] = [];
  context.on('response', async (response) => {
    if ('set-cookie' in (await response.allHeaders())) answers.push(response.url());
  });
  const link = await app.host().freshAddress();
  await page.goto(link);
  await page.getByRole('button', { name: 'New session' }).waitFor();

  // The code is gone from the address, and going back does not bring it again.
  expect(page.url()).toBe(`${app.host().origin}/`);
  await new HomePage(page).startSession('Falcon');
  await page.goBack();
  expect(page.url()).not.toContain('code');

  const token = await page.evaluate(() => sessionStorage.getItem('squadmap.operator-token'));
  expect(token).toMatch(/^[\w-]{43,}$/);
  const nothingElse = { cookies: '', local: [], databases: 0, caches: 0, workers: 0 };
  expect(await leftBehind(page)).toEqual({ ...nothingElse, session: ['squadmap.operator-token'] });
  expect(await context.cookies()).toEqual([]);
  expect(await page.content()).not.toContain(token);

  await page.reload();
  await expect(new HomePage(page).session('Falcon')).toBeVisible();

  // Neither the address nor the used link lets another tab in; only a link of its own does.
  const second = await context.newPage();
  for (const address of [app.host().origin, link]) {
    await second.goto(address);
    await expect(second.getByRole('heading', { name: freshLink })).toBeVisible();
    await second.goto('about:blank');
  }
  await second.goto(`${app.host().origin}/stage.html`);
  await expect(second.getByRole('heading', { name: freshLink })).toBeVisible();
  expect(await leftBehind(second)).toEqual({ ...nothingElse, session: [] });
  await app.open(second);
  await expect(new HomePage(second).session('Falcon')).toBeVisible();
  expect(answers).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("the room's tab holds a token of its own kind and none of the operator's", async ({
  page,
  app,
  context,
  board,
}) => {
  await board.capture('m: For the room');
  const room = await board.present();
  await expect(room.getByRole('main', { name: 'Stage' })).toContainText('For the room');
  expect(room.url()).toBe(`${app.host().origin}/stage.html`);
  const kept = await leftBehind(room);
  expect(kept).toMatchObject({ cookies: '', local: [], session: ['squadmap.stage-token'] });
  // Nothing in it leads back to the operator's window, which still finds the room's own.
  expect(await room.evaluate(() => opener === null)).toBe(true);
  const entering = room.waitForResponse('**/enter');
  await page.getByRole('button', { name: 'Present' }).click();
  expect((await entering).status()).toBe(200);
  await expect(room.getByRole('main', { name: 'Stage' })).toContainText('For the room');
  expect(room.url()).toBe(`${app.host().origin}/stage.html`);
  expect(context.pages()).toEqual([page, room]);

  // The room's token does not open the operator's page.
  await room.goto(`${app.host().origin}/index.html`);
  await expect(room.getByRole('heading', { name: freshLink })).toBeVisible();
});

test('after a restart of the host both windows go on where they stood, with what was not saved', async ({
  page,
  app,
  board,
}) => {
  await board.captureAndSave('m: For the room');
  const room = await board.present();
  const stage = room.getByRole('main', { name: 'Stage' });
  await expect(stage).toContainText('For the room');
  await app.crash();
  await expect(stage).toContainText('Connection lost');
  await board.capture('m: Written meanwhile');
  await expect(board.notSaved()).toBeVisible();

  const address = page.url();
  await page.goto(await app.host().freshAddress());
  await board.saved();
  expect(page.url()).toBe(address);
  await expect(board.card('Written meanwhile')).toBeVisible();
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(stage).toContainText('Written meanwhile');
  await expect(stage).not.toContainText('Connection lost');
});

test('a tab that was not let in opens with the fresh link it asks for', async ({ page, app }) => {
  await page.goto(app.host().origin);
  await expect(page.getByRole('heading', { name: freshLink })).toBeVisible();
  await app.open(page);
  expect(page.url()).toBe(`${app.host().origin}/`);
});

test('a token of an earlier run of the host is worth nothing', async ({ page, app }) => {
  await app.open(page);
  await app.crash();
  const status = await page.evaluate(async () => {
    const token = sessionStorage.getItem('squadmap.operator-token');
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    return (await fetch('/api/library.list', { method: 'POST', headers, body: '{}' })).status;
  });
  expect(status).toBe(401);
});
