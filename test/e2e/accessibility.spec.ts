import { expect, type Page } from '@playwright/test';
import { themes } from '../../shared/api/preferences.ts';
import { type RunningApp, test } from './app-test.ts';
import { expectNoFindings, type Look } from './expect-no-findings.ts';
import { expectForcedColours } from './forced-colours.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

/** Opens one screen, dialog and menu after the other, beginning with the settings, and looks at each. */
async function lookAtScreens(page: Page, look: Look): Promise<void> {
  await look(page, 'settings');
  await page.getByRole('button', { name: 'Today' }).click();
  await look(page, 'empty home');
  await page.getByRole('button', { name: 'New session' }).click();
  await look(page, 'new session');
  await page.keyboard.press('Escape');

  await new HomePage(page).sampleButton().click();
  const board = new BoardPage(page);
  await board.column('none').waitFor();
  await look(page, 'board');
  await board.cards('mastery').first().getByRole('button', { name: 'More' }).click();
  await look(page, 'card menu');
  await page.keyboard.press('Escape');
  await board.cards('mastery').first().focus();
  await page.keyboard.press('Enter');
  await look(page, 'editing a card');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.getByRole('dialog').waitFor();
  await look(page, 'group with');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await look(page, 'palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look(page, 'keys');
  await page.keyboard.press('Escape');

  const room = await board.present();
  await look(room, 'stage');
  await room.close();

  await board.openMinutes();
  await look(page, 'minutes');
}

async function openSettings(page: Page, app: RunningApp): Promise<void> {
  await app.open(page);
  await page.getByRole('button', { name: 'Settings' }).click();
}

for (const theme of themes.filter((name) => name !== 'system')) {
  test(`axe finds nothing on any screen in the theme ${theme}`, async ({ page, app }) => {
    test.setTimeout(240_000);
    await openSettings(page, app);
    await page
      .getByRole('radio', { name: { light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' }[theme] })
      .check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await lookAtScreens(page, expectNoFindings);
  });
}

test('forced colours hide no words of any screen, and not which thing is the current one', async ({
  page,
  app,
}) => {
  test.setTimeout(240_000);
  await openSettings(page, app);
  await lookAtScreens(page, expectForcedColours);
});
