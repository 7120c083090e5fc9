import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

test('a meeting asks nothing of any other machine, breaks no page policy and throws nothing', async ({
  page,
  app,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && origin !== app.host().origin) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy: ${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });

  await app.open(page);
  await new HomePage(page).sampleButton().click();
  const board = new BoardPage(page);
  await board.column('none').waitFor();
  await board.capture('p: <img src="https://evil.example/x.png" onerror="alert(1)">');
  await expect(board.card('<img src=')).toBeVisible();
  await board.cards('mastery').first().getByRole('button', { name: 'More' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Minutes' }).click();
  await page.getByRole('region', { name: 'Minutes' }).waitFor();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
