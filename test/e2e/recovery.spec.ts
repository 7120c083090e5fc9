import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';
import { filedObservations, pastedText } from './whole-meeting.ts';

test('a reload in the middle stands on the same board', async ({ page, board }) => {
  await board.captureAndSave('m: Tests take 40 minutes');
  await page.reload();
  await expect(board.card('Tests take 40 minutes')).toBeVisible();
  expect(await board.counts()).toEqual({ none: 0, mastery: 1, autonomy: 0, purpose: 0 });
});

test('what was called saved is there after the host was killed, and so is undo', async ({
  app,
  board,
  anotherTab,
}) => {
  await board.captureAndSave('a: We wait for Identity', 'p: Who is this for?');
  await app.crash();
  await expect(board.notSaved()).toBeVisible();

  const again = await anotherTab();
  await expect(again.card('We wait for Identity')).toBeVisible();
  await expect(again.card('Who is this for?')).toBeVisible();
  await again.page.getByRole('button', { name: 'Undo' }).click();
  await expect(again.card('Who is this for?')).toHaveCount(0);
});

test('a meeting whose host is killed in the middle goes on where it stood', async ({
  page,
  app,
  board,
  anotherTab,
}) => {
  test.setTimeout(240_000);
  await board.paste(pastedText);
  await page.keyboard.press('Enter');
  await board.cards('none').first().focus();
  const half = filedObservations.slice(0, 20);
  for (const [index, { dimension }] of half.entries()) {
    await page.keyboard.press(dimension.charAt(0));
    await expect(board.cards('none')).toHaveCount(filedObservations.length - index - 1);
  }
  await board.saved();
  const before = await board.counts();
  await app.crash();

  const again = await anotherTab();
  const { page: fresh } = again;
  await expect(again.cards('none')).toHaveCount(before.none);
  expect(await again.counts()).toEqual(before);
  for (const { text, dimension } of half)
    await expect(again.cards(dimension).filter({ hasText: text })).toHaveCount(1);

  await again.cards('none').first().focus();
  for (let left = before.none; left > 0; left -= 1) {
    await fresh.keyboard.press('p');
    await expect(again.cards('none')).toHaveCount(left - 1);
  }
  // Back across the crash: what was sorted after it, what was sorted before it, and the paste.
  for (let steps = filedObservations.length; steps > 0; steps -= 1) await fresh.keyboard.press('Control+z');
  await expect(again.cards('none')).toHaveCount(filedObservations.length);
  await fresh.keyboard.press('Control+z');
  await expect(again.cards('none')).toHaveCount(0);
  await fresh.keyboard.press('Control+Shift+z');
  await expect(again.cards('none')).toHaveCount(filedObservations.length);
});

test('two tabs on one session see each other at once and overwrite nothing', async ({
  board: here,
  anotherTab,
}) => {
  await here.capture('from here');

  const there = await anotherTab();
  await expect(there.card('from here')).toBeVisible();
  await there.capture('from there');
  await expect(here.card('from there')).toBeVisible();

  await Promise.all([here.capture('at once, here'), there.capture('at once, there')]);
  for (const board of [here, there]) await expect(board.cards('none')).toHaveCount(4);
  await there.choose('from here', 'Move to Purpose');
  await expect(here.cards('purpose')).toContainText(['from here']);
});

test('a tab without a valid link shows nothing of the data and says how to get in', async ({ page, app }) => {
  await page.goto(app.host().origin);
  await expect(page.getByRole('heading', { name: 'SquadMAP needs a fresh link' })).toBeVisible();
  await page.goto(`${app.host().origin}/#code=abcdefghijklmnopqrstuvwxyz`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'SquadMAP needs a fresh link' })).toBeVisible();
});

test('a call that got lost on its way, as when a laptop sleeps, is made again and loses nothing', async ({
  page,
  board,
}) => {
  await board.captureAndSave('before');
  await page.route('**/api/session.applyAll', (route) => route.abort(), { times: 1 });
  await board.capture('lost on its way');
  await board.capture('behind it');
  await board.saved();
  await page.unroute('**/api/session.applyAll');
  await page.reload();
  await expect(board.cards('none')).toContainText(['before', 'lost on its way', 'behind it']);
});

test('a meeting that came back from the bin goes on where it stood, also in a window that still shows it', async ({
  page,
  board,
  anotherTab,
}) => {
  await board.captureAndSave('one', 'two');
  const there = await anotherTab();
  await page.getByRole('button', { name: 'Back to Today' }).click();
  const home = new HomePage(page);
  await home.choose('Falcon', 'Move to bin');
  await page.getByRole('button', { name: 'Undo' }).click();
  const again = await home.openSession('Falcon');
  await again.captureAndSave('after it came back');
  await expect(again.cards('none')).toHaveCount(3);
  await expect(there.cards('none')).toHaveCount(3);
});
