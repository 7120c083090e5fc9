/** A meeting in a room with one screen: the operator's window shows the stage, and everything is done by keys over it. */
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import type { BoardPage } from './page-models/board-page.ts';

const stageOf = (page: Page) => page.getByRole('main', { name: 'Stage' });

/** Goes to a step and shows the stage in this window, by keys. */
async function presentHere(board: BoardPage, step: string): Promise<void> {
  const { page } = board;
  const button = page
    .getByRole('list', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${step}`) });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F11');
  await expect(stageOf(page).getByRole('heading', { name: step, level: 1 })).toBeVisible();
}

test('Observe, Sort, Discuss and Say it back by keys alone, with nothing of the operator’s on the screen', async ({
  page,
  board,
}) => {
  const { keyboard } = page;
  const stage = stageOf(page);
  const enter = async (text: string) => {
    await keyboard.type(text);
    await keyboard.press('Enter');
  };
  const on = async (name: string) => {
    await keyboard.press('Shift+PageDown');
    await expect(stage.getByRole('heading', { name, level: 1 })).toBeVisible();
  };
  await presentHere(board, 'Observe');

  await test.step('observe', async () => {
    await keyboard.press('n');
    await enter('@cl Tests take 40 minutes');
    await enter('@ac We wait for Identity');
    await enter('@po Who is this for?');
    await expect(stage).toContainText('3 cards');
    await expect(page.getByText('Tests take 40 minutes')).toHaveCount(0);
    await keyboard.press('Enter');
    await expect(board.captureLine()).toHaveCount(0);
    await keyboard.press('r');
    await expect(stage).toContainText('Tests take 40 minutes');
  });

  await test.step('sort', async () => {
    await on('Sort');
    await expect(stage).toContainText('Tests take 40 minutes');
    await keyboard.press('m');
    await expect(stage).toContainText('We wait for Identity');
    await keyboard.press('Space');
    await expect(stage).toContainText('Who is this for?');
    await keyboard.press('p');
    await expect(stage).toContainText('We wait for Identity');
    await keyboard.press('a');
    await expect(stage).toContainText('All cards are sorted');
  });

  await test.step('discuss', async () => {
    for (const step of ['Coverage', 'Vote', 'Discuss']) await on(step);
    await keyboard.press('PageDown');
    await expect(stage).toContainText('Tests take 40 minutes');
    await keyboard.press('x');
    await page.getByRole('dialog', { name: 'New action' }).waitFor();
    await enter('Split the tests');
    await expect(stage).toContainText('Split the tests');
    await keyboard.press('d');
    await page.getByRole('dialog', { name: 'New decision' }).waitFor();
    await enter('We fix red builds first');
    await expect(stage).toContainText('We fix red builds first');
    await keyboard.press('t');
    await page.getByRole('dialog', { name: 'Two more minutes?' }).waitFor();
    await enter('3');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('say it back', async () => {
    for (const step of ['Triage', 'Say it back']) await on(step);
    await expect(stage).toContainText('We will split the tests');
    await keyboard.press('*');
    await expect(stage).toContainText('The one thing');
  });

  await expect(page.getByRole('button')).toHaveCount(0);
  await keyboard.press('Escape');
  await page.getByRole('region', { name: 'Say it back' }).waitFor();
  await board.saved();
  await expect(await board.openMinutes()).toContainText('Split the tests');
});

test('loaded anew, the window shows the room the stage and never the operator’s view', async ({
  page,
  board,
}) => {
  await presentHere(board, 'Observe');
  const shown: string[] = [];
  await page.exposeFunction('tellShown', (text: string) => shown.push(text));
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const { tellShown } = window as unknown as { tellShown: (text: string) => void };
      tellShown(document.body?.innerText ?? '');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(stageOf(page).getByRole('heading', { name: 'Observe', level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((text) => /To sort|Next step|Minutes/.test(text))).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(stageOf(page)).toBeVisible();

  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'To sort' }).waitFor();
  await page.reload();
  await page.getByRole('region', { name: 'To sort' }).waitFor();
});
