/** A Monday meeting in a real browser, by keys and by hand, with the room's window beside it. */
import { expect, type Page } from '@playwright/test';
import { aGoal } from '../support/outcome-builders.ts';
import { aPerson, aSession, testTime } from '../support/session-builders.ts';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { Keyboard } from './page-models/keyboard.ts';
import { storeSession } from './stored-session.ts';

const week = 7 * 24 * 3_600_000;

/** The Monday before, with two goals for the week that is over now. */
function mondayBefore() {
  const raj = aPerson({ name: 'Raj', role: 'maker' });
  return aSession({
    kind: 'monday',
    squad: 'Falcon',
    date: '2026-11-16',
    createdAt: testTime - week,
    purpose: 'Payments people trust',
    people: [raj],
    goals: ['Ship the login', 'Fix the build'].map((text) => aGoal({ text })),
  });
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

test('a Monday by keys only: last week, this week, mastery time, a card for the SquadMAP, minutes', async ({
  page,
  app,
  dataFolder,
}) => {
  await storeSession(dataFolder, mondayBefore());
  await app.open(page);
  const keyboard = new Keyboard(page);
  await keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New session' });
  await dialog.waitFor();
  await keyboard.type('Falcon');
  await keyboard.tabTo(dialog.getByRole('radio', { name: 'SquadMAP' }), 1, 'Shift+Tab');
  await keyboard.press('ArrowDown', 'ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Monday meeting' })).toBeChecked();
  await keyboard.press('Enter');
  await page.getByRole('list', { name: 'Steps' }).waitFor();
  const board = new BoardPage(page);
  const heard: string[] = [];
  page.context().on('page', (opened) => {
    opened.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => heard.push(String(payload)));
    });
  });
  const room = await keyboard.present();
  const stage = room.getByRole('main', { name: 'Stage' });

  // Purpose in one breath, then last week.
  await keyboard.press('Shift+PageDown', 'Shift+PageDown');
  await expect(region(page, 'Last week')).toContainText('0 of 2');
  await keyboard.press('y', 'x', '1');
  await expect(stage).toContainText('Done');
  await expect(stage).toContainText('Waiting for others');

  await keyboard.press('Shift+PageDown', 'f');
  await keyboard.enter('Talk to five customers');
  await keyboard.press('Escape', '1', 'p');
  await expect(stage).toContainText(/Talk to five customers.*Purpose.*Clear/);
  await keyboard.press('o');
  await keyboard.type('Raj');
  await keyboard.tabTo(page.getByRole('textbox', { name: 'Task' }), 5);
  await keyboard.enter('Raj’s own affair');
  await expect(page.getByRole('list', { name: 'Tasks of Raj' })).toContainText('own affair');
  await keyboard.press('Escape', 'Shift+PageDown', 'f');
  await keyboard.enter('2');
  await expect(page.getByRole('textbox', { name: 'Half-days planned' })).toHaveValue('2');
  await keyboard.press('Escape');
  await expect(stage).not.toContainText('Half-days');
  await keyboard.press('r');
  await expect(stage).toContainText('Half-days planned');

  await keyboard.press('Shift+PageDown');
  await expect(region(page, 'For the SquadMAP')).toContainText('0 of 1 taken along');
  await keyboard.press('y');
  await expect(region(page, 'For the SquadMAP')).toContainText('1 of 1 taken along');
  await expect(stage).toContainText('We waited for others: Fix the build');
  await keyboard.press('Control+b');
  await expect(board.cards('autonomy')).toHaveCount(1);

  await board.saved();
  await keyboard.press('Control+e');
  const minutes = page.getByRole('region', { name: 'Minutes' });
  await expect(minutes).toContainText('Talk to five customers – Purpose – link to our purpose: clear');
  await expect(minutes).toContainText('Fix the build – not done: waiting for others');
  await expect(minutes).toContainText('2 half-days planned, 0 taken');
  await expect(minutes).not.toContainText('own affair');
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.join('\n')).not.toContain('own affair');
});

test('the same by hand, and a crash in between stands where it was', async ({
  page: first,
  context,
  app,
  dataFolder,
}) => {
  await storeSession(dataFolder, mondayBefore());
  await app.open(first);
  await first.getByRole('button', { name: 'New session' }).click();
  const dialog = first.getByRole('dialog', { name: 'New session' });
  await dialog.getByRole('radio', { name: 'Monday meeting' }).check();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Falcon');
  await dialog.getByRole('button', { name: 'Start' }).click();
  const steps = first.getByRole('list', { name: 'Steps' });
  await steps.getByRole('button', { name: /^Last week/ }).click();
  await row(first, 'Fix the build').getByRole('button', { name: 'Changed' }).click();
  await row(first, 'Fix the build').getByRole('button', { name: 'Missing skill' }).click();
  await row(first, 'Ship the login').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(region(first, 'Last week')).toContainText('2 of 2');
  await new BoardPage(first).saved();

  await app.crash();
  await first.close();
  const page = await context.newPage();
  await app.open(page);
  await page.getByRole('row').filter({ hasText: 'Falcon' }).first().click();
  await expect(region(page, 'Last week')).toContainText('2 of 2');

  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('textbox', { name: 'A goal of this week' }).fill('Learn to deploy');
  await page.keyboard.press('Enter');
  await row(page, 'Learn to deploy').getByRole('button', { name: 'Weak' }).click();
  await row(page, 'Learn to deploy').getByRole('button', { name: 'Mastery' }).click();
  await page.getByRole('button', { name: 'Next step' }).click();
  await page
    .getByRole('group', { name: 'Half-days taken' })
    .getByRole('button', { name: 'One more' })
    .click();
  await expect(region(page, 'Mastery time')).toContainText('The counts are private');
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByLabel('Next meeting').fill('2026-11-30');
  await page.getByRole('button', { name: 'End meeting' }).click();
  await page.getByRole('button', { name: 'Minutes', exact: true }).click();
  const minutes = page.getByRole('region', { name: 'Minutes' });
  await expect(minutes).toContainText(/Purpose: Payments people trust · .*min · next: 2026-11-30/);
  await expect(minutes).toContainText('Learn to deploy – Mastery – link to our purpose: weak');
  await expect(minutes).toContainText('We lacked a skill: Fix the build – tried and learned');
});
