/** The app as it is for people who enlarge, who chose their own colours, or who want nothing to move. */
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { expectNoFindings } from './expect-no-findings.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

/** A window of 1280×720 at 200 % has half as many pixels to lay out. */
const enlarged = { width: 640, height: 360 };

async function expectNothingBeside(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

test('at 200 % a meeting runs as before, and nothing has to be scrolled sideways', async ({ page, app }) => {
  await page.setViewportSize(enlarged);
  await app.open(page);
  await expectNothingBeside(page);
  const board = await new HomePage(page).startSession('Falcon');
  await board.capture('@cl Tests take 40 minutes');
  await expectNothingBeside(page);
  await board.choose('Tests take 40 minutes', 'Move to Mastery');
  await page.getByRole('tab', { name: 'Mastery' }).click();
  await expect(board.card('Tests take 40 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Minutes' }).click();
  await expect(page.getByRole('region', { name: 'Minutes' })).toContainText('Tests take 40 minutes');
  await expectNothingBeside(page);
  await page.getByRole('button', { name: 'Back to the board' }).click();
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await expectNothingBeside(page);
});

test('with huge text on a small projector the columns become tabs before their words are cut', async ({
  page,
  app,
}) => {
  await app.open(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Huge' }).check({ force: true });
  await page.getByRole('button', { name: 'Today' }).click();
  await new HomePage(page).sampleButton().click();
  await expect(page.getByRole('tab')).toHaveCount(4);
  await page.getByRole('tab', { name: 'Autonomy' }).click();
  await expect(new BoardPage(page).column('autonomy')).toBeVisible();
  await expectNothingBeside(page);
});

test('in forced colours axe finds nothing, and the selected card, the columns and the focus still show', async ({
  page,
  app,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await app.open(page);
  await new HomePage(page).sampleButton().click();
  const board = new BoardPage(page);
  await board.column('none').waitFor();
  await expectNoFindings(page, 'the board in forced colours');

  const width = (style: string) => Number.parseFloat(style);
  const column = await board
    .column('mastery')
    .evaluate((element) => getComputedStyle(element).borderTopWidth);
  expect(width(column)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await board.cards('none').first().focus();
  await page.keyboard.press('ArrowDown');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth);
  expect(width(outline)).toBeGreaterThanOrEqual(2);
});

test('with reduced motion nothing moves: cards, dialogs and drops are in place at once', async ({
  page,
  app,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open(page);
  const board = await new HomePage(page).startSession('Falcon');
  const moving = () =>
    page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > 20)
          .length,
    );
  await board.capture('A card');
  await board.drag('A card', board.column('purpose'));
  expect(await moving()).toBe(0);
  await page.getByRole('button', { name: /^Voices/ }).click();
  expect(await moving()).toBe(0);
});
