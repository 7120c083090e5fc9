/** The heart of a meeting in a real browser – vote, discuss, triage – by keys and by hand, with the room's window beside it. */
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import type { BoardPage } from './page-models/board-page.ts';
import { Keyboard } from './page-models/keyboard.ts';
import { MeetingPage } from './page-models/meeting-page.ts';

const step = (page: Page, name: string) => new MeetingPage(page).step(name);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Three cards in three columns. */
async function withThreeCards(board: BoardPage): Promise<void> {
  await board.captureAndSave('Slow tests', 'We wait for Identity', 'Whom do we help?');
  await board.choose('Slow tests', 'Move to Mastery');
  await board.choose('We wait for Identity', 'Move to Autonomy');
  await board.choose('Whom do we help?', 'Move to Purpose');
}

test('a topic is voted up, discussed and placed by keys only, and the minutes tell it', async ({
  board,
  page,
}) => {
  await withThreeCards(board);
  const keyboard = new Keyboard(page);
  const room = await keyboard.present();
  const stage = room.getByRole('main', { name: 'Stage' });
  const heard: string[] = [];
  room.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  await keyboard.stepTo('Vote');

  await page.getByRole('region', { name: 'Vote', exact: true }).waitFor();
  await keyboard.type('2v');
  await expect(page.getByText('1 vote given')).toBeVisible();
  await keyboard.type('v1v');
  await expect(field(page, 'Votes for 2: We wait for Identity')).toHaveValue('2');
  await expect(stage).toContainText('We wait for Identity');
  await expect(stage).not.toContainText('2 votes');
  await keyboard.press('r');
  await expect(stage).toContainText('This is what you chose');
  await expect(stage.getByRole('listitem').first()).toContainText('We wait for Identity');
  await expect(stage.getByRole('listitem').first()).toContainText('2 votes');

  await keyboard.press('Shift+PageDown');
  const agenda = page.getByRole('list', { name: 'Agenda' }).getByRole('listitem');
  await expect(agenda).toHaveCount(2);
  await keyboard.press('PageDown');
  await expect(page.getByRole('timer', { name: 'Time left for this topic' })).toBeVisible();
  await expect(stage).toContainText('topic 1 of 2');
  await keyboard.press('d');
  await keyboard.type('We learn the login flow');
  await keyboard.press('Tab');
  await keyboard.type('It stops every release');
  await keyboard.press('Enter');
  await keyboard.press('x');
  await keyboard.type('Read the Identity API');
  await keyboard.press('Tab');
  await keyboard.type('maker');
  await keyboard.press('Enter');
  await expect(stage).toContainText('We learn the login flow');
  await expect(stage).toContainText('Read the Identity API');
  await keyboard.press('f');
  await keyboard.tabTo(field(page, 'Private note'), 2);
  await keyboard.type('Do not tell the room');
  await keyboard.press('Escape');

  await keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Slow tests' })).toBeVisible();
  await keyboard.press('k');
  await keyboard.press('Shift+PageDown');
  await expect(page.getByRole('region', { name: 'Triage' })).toBeVisible();
  await keyboard.press('3');
  await keyboard.press('e');
  await keyboard.type('A login of our own');
  await keyboard.press('Enter');
  await expect(page.getByText('Complete')).toBeVisible();

  await keyboard.press('ControlOrMeta+e');
  const minutes = page.getByRole('region', { name: 'Minutes' });
  for (const words of [
    'We learn the login flow. Reason: It stops every release.',
    'Read the Identity API',
    'ask: A login of our own',
    '1. We wait for Identity (Autonomy, 2 votes)',
  ]) {
    await expect(minutes).toContainText(words);
  }
  await expect(minutes).toContainText('Slow tests (Mastery, 1 vote)');
  await expect(minutes).not.toContainText('Do not tell the room');
  expect(heard.join('\n')).not.toContain('Do not tell the room');
});

test('the same by mouse only', async ({ board, page }) => {
  await withThreeCards(board);
  await step(page, 'Vote').click();
  await button(page, 'One vote more for 3').click();
  await button(page, 'One vote more for 3').click();
  await button(page, 'One vote more for 1').click();
  await button(page, 'Reveal votes').click();
  await button(page, 'Next step').click();
  await button(page, 'Begin with the first topic').click();
  await expect(page.getByRole('heading', { name: 'Whom do we help?' })).toBeVisible();

  const agenda = page.getByRole('list', { name: 'Agenda' }).getByRole('listitem');
  await agenda.nth(1).dragTo(agenda.nth(0), { targetPosition: { x: 120, y: 4 } });
  await expect(agenda.nth(0)).toContainText('Slow tests');

  await button(page, 'Action').click();
  const dialog = page.getByRole('dialog', { name: 'New action' });
  await dialog.getByRole('textbox', { name: 'What will we do?' }).fill('Visit a bakery');
  await dialog.getByRole('textbox', { name: 'Owner' }).click();
  await page.getByRole('option', { name: 'Product Owner' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Visit a bakery')).toBeVisible();
  await button(page, 'Two more minutes?').click();
  const thumbs = page.getByRole('dialog', { name: 'Two more minutes?' });
  await thumbs.getByRole('textbox', { name: 'Thumbs up' }).fill('3');
  await thumbs.getByRole('button', { name: 'Count' }).click();
  await expect(page.getByText('two more minutes? 3 up, 0 down')).toBeVisible();
  await button(page, 'Next topic').click();
  await button(page, 'Park').click();

  await button(page, 'Next step').click();
  await button(page, 'Ours').click();
  await expect(page.getByText('Complete')).toBeVisible();
  await button(page, 'Delete action: Visit a bakery').click();
  await expect(page.getByRole('status').filter({ hasText: 'No action yet' })).toBeVisible();
  await button(page, 'Undo').last().click();
  await expect(page.getByText('Complete')).toBeVisible();

  const minutes = await board.openMinutes();
  await expect(minutes).toContainText('Visit a bakery');
  await expect(minutes).toContainText('Parked');
});

test('a host that is killed in a vote, a discussion or triage comes back where it was', async ({
  board,
  page,
  app,
  context,
}) => {
  await withThreeCards(board);
  const comeBack = async (): Promise<Page> => {
    await app.crash();
    const again = await context.newPage();
    await app.open(again);
    await again.getByRole('row').filter({ hasText: 'Falcon' }).click();
    return again;
  };
  await step(page, 'Vote').click();
  await button(page, 'One vote more for 2').click();
  await expect(field(page, 'Votes for 2: We wait for Identity')).toHaveValue('1');
  await board.saved();
  const voting = await comeBack();
  await expect(field(voting, 'Votes for 2: We wait for Identity')).toHaveValue('1');
  await voting.keyboard.press('r');
  await button(voting, 'Next step').click();
  await button(voting, 'Begin with the first topic').click();
  await expect(voting.getByRole('heading', { name: 'We wait for Identity' })).toBeVisible();
  await new MeetingPage(voting).saved();
  const discussing = await comeBack();
  await expect(discussing.getByRole('heading', { name: 'We wait for Identity' })).toBeVisible();
  await expect(discussing.getByRole('timer', { name: 'Time left for this topic' })).toHaveText(/^1\d:\d\d$/);
  await button(discussing, 'Next step').click();
  await button(discussing, 'Ours').click();
  await expect(button(discussing, 'Ours')).toHaveAttribute('aria-pressed', 'true');
  await new MeetingPage(discussing).saved();
  const placing = await comeBack();
  await expect(button(placing, 'Ours')).toHaveAttribute('aria-pressed', 'true');
  await expect(placing.getByText('No action yet')).toBeVisible();
});
