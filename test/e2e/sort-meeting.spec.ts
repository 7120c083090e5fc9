/** Observe, Sort and Coverage in a real browser, once by keys only and once by hand, with the room's window beside it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { expectNoFindings } from './expect-no-findings.ts';
import type { BoardPage } from './page-models/board-page.ts';
import { Keyboard } from './page-models/keyboard.ts';

const secret = ['Tests take forty minutes', 'We wait for the Identity tribe', 'Nobody asked why'] as const;

function goTo(page: Page, step: string): Promise<void> {
  return page
    .getByRole('list', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^(done: )?${step}\\b`) })
    .click();
}

/** Everything the room's window receives from now on, and with its page anew. */
async function framesOf(room: Page): Promise<string[]> {
  const heard: string[] = [];
  room.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  await room.reload();
  return heard;
}

/** Presents and goes to Observe; gives the stage. */
async function presentObserve(board: BoardPage): Promise<Locator> {
  const room = await board.present();
  const stage = room.getByRole('main', { name: 'Stage' });
  await board.page.bringToFront();
  await goTo(board.page, 'Observe');
  await expect(stage).toContainText('0 cards');
  return stage;
}

function sortPanel(page: Page): { panel: Locator; focus: Locator } {
  const panel = page.getByRole('region', { name: 'Sort', exact: true });
  return { panel, focus: panel.getByRole('article', { name: 'Card to sort' }) };
}

test('cards are captured blind, sorted and completed by keys only', async ({ page, board }) => {
  const keyboard = new Keyboard(page);
  const room = await keyboard.present();
  const heard = await framesOf(room);
  const stage = room.getByRole('main', { name: 'Stage' });
  await page.bringToFront();
  await keyboard.stepTo('Observe');
  await expect(stage).toContainText('0 cards');
  await keyboard.press('n');
  await keyboard.type(`@cl ${secret[0]}`);
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type(secret[1]);
  await keyboard.press('Enter');
  await keyboard.type(secret[2]);
  await keyboard.press('Enter');
  await expect(stage).toContainText('3 cards');
  expect(heard.join()).not.toContain(secret[0]);
  await expectNoFindings(page, 'Observe');
  await keyboard.press('Escape');
  await keyboard.press('r');
  await expect(stage).toContainText(secret[2]);

  await keyboard.press('Shift+PageDown');
  const focus = page.getByRole('article', { name: 'Card to sort' });
  await expect(focus).toContainText(secret[0]);
  await expect(stage).toContainText('card 1 of 3');
  await keyboard.press('Space');
  await expect(stage).toContainText(secret[1]);
  await keyboard.press('a');
  await expect(stage).toContainText(secret[2]);
  await keyboard.press('ControlOrMeta+z');
  await expect(focus).toContainText(secret[1]);
  await expect(stage).toContainText(secret[1]);
  await keyboard.press('a');
  await expect(focus).toContainText(secret[2]);
  await keyboard.press('s');
  await page.getByRole('dialog', { name: 'Seen differently' }).waitFor();
  await keyboard.press('p');
  await keyboard.press('m');
  await keyboard.press('Enter');
  await expect(stage).toContainText(secret[0]);
  await keyboard.press('m');
  await expect(stage).toContainText('All cards are sorted');
  await expectNoFindings(page, 'Sort');
  expect(await board.counts()).toEqual({ none: 0, mastery: 1, autonomy: 1, purpose: 1 });

  await keyboard.press('Shift+PageDown');
  await page.getByRole('region', { name: 'Coverage', exact: true }).waitFor();
  await keyboard.press('ArrowRight');
  await keyboard.press('n');
  await keyboard.type('We may not choose our tools');
  await keyboard.press('Enter');
  await expect(stage.getByRole('row', { name: /^Product Owner/ })).toContainText('1');
  await expectNoFindings(page, 'Coverage');
  await keyboard.press('Escape');
  await keyboard.press('ControlOrMeta+e');
  const minutes = page.getByRole('region', { name: 'Minutes' });
  await expect(minutes).toContainText('We may not choose our tools');
  await expect(minutes).toContainText('seen differently');
});

test('the same by hand, and a crash in the middle stands on the same card', async ({
  page,
  board,
  app,
  anotherTab,
}) => {
  const stage = await presentObserve(board);
  for (const text of secret) await board.capture(text);
  await page.getByRole('button', { name: 'Reveal', exact: false }).first().click();
  await expect(stage).toContainText(secret[0]);
  await goTo(page, 'Sort');
  const { panel, focus } = sortPanel(page);
  await focus.dragTo(panel.getByRole('button', { name: /^Mastery/ }));
  await expect(focus).toContainText(secret[1]);
  await panel.getByRole('button', { name: /^Skip/ }).click();
  await expect(focus).toContainText(secret[2]);
  await board.saved();

  await app.crash();
  const again = await anotherTab();
  const { panel: samePanel, focus: sameCard } = sortPanel(again.page);
  await expect(sameCard).toContainText(secret[2]);
  await samePanel.getByRole('button', { name: /^Purpose/ }).click();
  await expect(sameCard).toContainText(secret[1]);
  await samePanel.getByRole('button', { name: /^Autonomy/ }).click();
  await samePanel.getByRole('button', { name: 'On to Coverage' }).click();
  await again.page.getByRole('button', { name: 'Mastery, seen by the Chapter Lead?' }).click();
  await again.capture('The chapter shares what it learns');
  await expect(
    again.page.getByRole('button', { name: /^1 card\. Mastery, seen by the Chapter Lead/ }),
  ).toBeVisible();
});
