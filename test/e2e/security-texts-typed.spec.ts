import { expect } from '@playwright/test';
import { cleanText, displayText } from '../../shared/session/text.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { test } from './app-test.ts';
import { expectAll, textsOf } from './hostile-on-screen.ts';
import { BoardPage } from './page-models/board-page.ts';
import { watchContext } from './watched-context.ts';

test('hostile texts typed and pasted in the window are text wherever it shows them', async ({
  page,
  app,
  context,
}) => {
  const watch = await watchContext(context, () => app.host().origin);
  await app.open(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  const words = ['<svg onload=xss()>', '<script>xss()</script>', 'javascript:xss()', '{{xss()}}'];
  const fields = page.getByRole('region', { name: 'Words' }).getByRole('textbox');
  await expect(fields).toHaveCount(6);
  for (let index = 0; index < 6; index += 1) {
    await fields.nth(index).fill(words[index % words.length] ?? '');
    await fields.nth(index).press('Enter');
  }

  const squad = '"><img src=x onerror=xss()>';
  await page.getByRole('button', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'New session' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: words[0] ?? '' })
    .fill(squad);
  await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${words[0]} ${squad} · ${words[2]}`);

  // One line each, a quarter of them for each column, as somebody would paste a list.
  const marks = ['@po', 'm:', 'a:', 'p:'];
  const lines = hostileTexts.map((text) => cleanText(text).replaceAll('\n', ' '));
  const board = new BoardPage(page);
  await board.paste(lines.map((line, index) => `${marks[index % 4]} ${line}`).join('\n'));
  await page.getByRole('button', { name: `Add ${lines.length} cards` }).click();
  await expect(page.locator('[data-observation-id]')).toHaveCount(lines.length);
  expectAll(
    await textsOf(page, '[data-observation-id] p'),
    lines.map((line) => displayText(line.trim())),
  );

  await page.getByRole('button', { name: 'Session details' }).click();
  await page.getByRole('textbox', { name: 'Name of a new person' }).fill(squad);
  await page.getByRole('textbox', { name: 'Name of a new person' }).press('Enter');
  await expect(page.getByRole('textbox', { name: `Name of ${squad}` })).toHaveValue(squad);
  await page.keyboard.press('Escape');

  // What the room reads in Open, and a template that is named as badly.
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('textbox', { name: 'Purpose of this meeting' }).fill(squad);
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByRole('textbox', { name: 'Working agreements' }).fill(`${squad}\n${words[1]}`);
  await page.getByText('Board', { exact: true }).click();
  await page.getByRole('button', { name: 'Session details' }).click();
  await page.getByRole('button', { name: 'Save as template…' }).click();
  await page.getByRole('textbox', { name: 'Name of the template' }).fill(squad);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“${squad}” can be chosen for new sessions now.`)).toBeVisible();

  await board.cards('mastery').first().focus();
  await page.keyboard.press('g');
  await page.getByRole('combobox', { name: 'Card or group' }).fill('onerror=xss()');
  await expect(
    page.getByRole('listbox', { name: 'Cards and groups' }).getByRole('option').first(),
  ).toContainText('onerror=xss()');
  await page.keyboard.press('Enter');
  await page.keyboard.press('/');
  await page.getByLabel('Find text').fill('<script>');
  await expect(page.locator('mark').first()).toHaveText(/^<script>$/i);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).fill(squad);
  await expect(page.getByText('No command has these words.')).toBeVisible();
  watch.expectNothing();
});
