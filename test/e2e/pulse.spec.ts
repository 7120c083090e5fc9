/** A health check and the pulse of a squad in a real browser, by keys and by hand, with the room's window beside it. */
import { expect, type Page } from '@playwright/test';
import { statementBank } from '../../shared/templates/statements.ts';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { Keyboard } from './page-models/keyboard.ts';

const textOf = (index: number) => statementBank[index]?.text ?? '';

/** Starts a health check with three roles in the room and goes to its statements. */
async function startHealthCheck(page: Page): Promise<BoardPage> {
  await page.getByRole('button', { name: 'New session' }).click();
  const dialog = page.getByRole('dialog', { name: 'New session' });
  await dialog.getByRole('radio', { name: 'Health check' }).check();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Falcon');
  await dialog.getByRole('textbox', { name: 'Product Owner' }).fill('Kim');
  await dialog.getByRole('textbox', { name: 'Chapter Lead' }).fill('Ana, Jon');
  await dialog.getByRole('button', { name: 'Start' }).click();
  const steps = page.getByRole('list', { name: 'Steps' });
  await steps.getByRole('button', { name: /^Statements/ }).click();
  return new BoardPage(page);
}

test('a health check by keys only: nine statements, revealed one by one, then the widest gap first', async ({
  page,
  app,
}) => {
  await app.open(page);
  const keyboard = new Keyboard(page);
  const board = new BoardPage(page);
  const dialog = page.getByRole('dialog', { name: 'New session' });
  await keyboard.press('n');
  await dialog.waitFor();
  await keyboard.type('Falcon');
  await keyboard.press('Shift+Tab', 'ArrowUp');
  await expect(dialog.getByRole('radio', { name: 'Health check' })).toBeChecked();
  await keyboard.tabTo(dialog.getByRole('textbox', { name: 'Product Owner' }), 7);
  await keyboard.type('Kim');
  await keyboard.press('Tab');
  await keyboard.enter('Ana, Jon');
  await page.getByRole('list', { name: 'Steps' }).waitFor();
  const room = await keyboard.present();
  const stage = room.getByRole('main', { name: 'Stage' });
  await keyboard.stepTo('Statements');

  await expect(page.getByRole('button', { name: 'Ask these 9' })).toBeFocused();
  await keyboard.press('Enter');
  const owner = page.getByRole('textbox', { name: 'Product Owner' });
  await expect(owner).toBeFocused();
  await expect(stage).toContainText(textOf(0));
  await keyboard.enter('5');
  await keyboard.type('1 2');
  await expect(stage).toContainText('2 of 2 roles answered');
  await expect(stage).not.toContainText('Widest gap');
  await keyboard.press('r');
  await expect(stage).toContainText('Widest gap: PO 5, Chapter Leads 1.5');
  await expect(stage.getByRole('row', { name: /Chapter Leads.*1, 2/ })).toBeVisible();

  // A digit that is no answer is told beside its field; what was answered stays.
  await keyboard.press('PageDown');
  await expect(stage).toContainText(textOf(1));
  await expect(owner).toBeFocused();
  await keyboard.type('47');
  await expect(page.getByRole('alert').filter({ hasText: '“7” is no answer' })).toBeVisible();
  await keyboard.press('Backspace');
  await expect(page.getByRole('alert').filter({ hasText: 'no answer' })).toHaveCount(0);
  await keyboard.press('r');
  await expect(stage).toContainText('4 of 5, new');

  for (let turn = 2; turn <= 9; turn += 1) await keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'All statements, widest gap first' })).toBeVisible();
  const rows = stage.getByRole('row');
  await expect(rows).toHaveCount(10);
  await expect(rows.nth(1)).toContainText(textOf(0));
  await expect(rows.nth(2)).toContainText(textOf(1));
  await expect(rows.nth(3)).toContainText('not revealed');
  const isScrolling = await room.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
  expect(isScrolling).toBe(false);

  // What the roles differ on is the agenda of the next step; what is decided there belongs to it.
  await page.keyboard.press('Shift+PageDown');
  await expect(stage.getByRole('listitem')).toContainText([textOf(0)]);
  await expect(stage.getByRole('listitem')).toContainText(['PO 5, Chapter Leads 1.5']);
  await page.keyboard.press('PageDown');
  const discussion = page.getByRole('region', { name: 'Discuss' });
  await expect(discussion.getByRole('heading', { name: textOf(0) })).toBeVisible();
  await expect(discussion).toContainText('Widest gap: PO 5, Chapter Leads 1.5');
  await page.keyboard.press('d');
  await page.getByRole('textbox', { name: 'What do we decide?' }).fill('We pair on releases');
  await page.keyboard.press('Enter');
  await expect(stage).toContainText('We pair on releases');
  await expect(stage).toContainText('PO 5, Chapter Leads 1.5');

  await board.saved();
  await keyboard.press('Control+e');
  const minutes = page.getByRole('region', { name: 'Minutes' });
  await expect(minutes).toContainText('Mastery: 2 of 5, new – widest gap: PO 5, Chapter Leads 1.5');
  await expect(minutes).toContainText(`1. ${textOf(0)} (Mastery)`);
});

test('hidden answers never reach the room’s window', async ({ page, app }) => {
  await app.open(page);
  const board = await startHealthCheck(page);
  const room = await board.present();
  const heard: (string | Promise<string>)[] = [];
  room.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  room.on('response', (response) => {
    if (response.url().includes('/api/')) heard.push(response.text().catch(() => ''));
  });
  const stage = room.getByRole('main', { name: 'Stage' });
  await room.reload();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Ask these 9' }).click();
  await page.getByRole('textbox', { name: 'Product Owner' }).fill('5');
  await expect(stage).toContainText('1 of 2 roles answered');
  const received = (await Promise.all(heard)).join('\n');
  expect(received).toContain(textOf(0));
  expect(received).not.toMatch(/"middle"|"answers"|"rows"|product-owner/);
});

test('a health check by hand, and the same again next time with what was answered', async ({ page, app }) => {
  await app.open(page);
  const board = await startHealthCheck(page);
  await page.getByRole('button', { name: 'Choose others…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Statements' });
  await dialog.getByRole('button', { name: `Ask: ${textOf(4)}` }).click();
  await dialog.getByRole('textbox', { name: 'Your statement' }).fill('We laugh together');
  await dialog.getByRole('button', { name: 'Ask this too' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const hit = (role: string, finger: string) =>
    page
      .getByRole('group', { name: `${role}: one more answer` })
      .getByRole('button', { name: finger, exact: true })
      .click();
  await hit('Product Owner', '4');
  await hit('Chapter Lead', '3');
  await hit('Chapter Lead', '3');
  await page.getByRole('button', { name: 'Reveal the answers' }).click();
  await expect(page.getByRole('region', { name: 'Answers' })).toContainText(
    'Widest gap: PO 4, Chapter Leads 3',
  );
  const list = page.getByRole('navigation', { name: 'Statements' });
  await list.getByRole('button', { name: 'We laugh together' }).click();
  await expect(page.getByRole('heading', { name: 'We laugh together' })).toBeVisible();
  await board.saved();

  await board.backToToday();
  await startHealthCheck(page);
  await expect(page.getByRole('heading', { name: textOf(4) })).toBeVisible();
  await hit('Product Owner', '2');
  await page.getByRole('button', { name: 'Reveal the answers' }).click();
  await expect(page.getByRole('region', { name: 'Answers' })).toContainText('2 of 5, worse (was 3)');
});

test('the pulse stands where it was after the host was killed', async ({ page, context, app }) => {
  await app.open(page);
  const board = await startHealthCheck(page);
  await page.getByRole('button', { name: 'Ask these 9' }).click();
  await page.getByRole('textbox', { name: 'Product Owner' }).fill('5');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('textbox', { name: 'Chapter Lead' }).fill('2 4');
  await board.saved();
  await app.crash();

  const again = await context.newPage();
  await app.open(again);
  await again.getByRole('row').filter({ hasText: 'Falcon' }).click();
  await expect(again.getByRole('heading', { name: textOf(1) })).toBeVisible();
  await expect(again.getByRole('textbox', { name: 'Chapter Lead' })).toHaveValue('2 4');
});
