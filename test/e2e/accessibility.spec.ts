import { expect } from '@playwright/test';
import { themes } from '../../shared/api/preferences.ts';
import { test } from './app-test.ts';
import { expectNoFindings } from './expect-no-findings.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';

for (const theme of themes.filter((name) => name !== 'system')) {
  test(`axe finds nothing on any screen in the theme ${theme}`, async ({ page, app }) => {
    test.setTimeout(240_000);
    await app.open(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page
      .getByRole('radio', { name: { light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' }[theme] })
      .check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectNoFindings(page, 'settings');

    await page.getByRole('button', { name: 'Today' }).click();
    await expectNoFindings(page, 'empty home');
    await page.getByRole('button', { name: 'New session' }).click();
    await expectNoFindings(page, 'new session');
    await page.keyboard.press('Escape');

    await new HomePage(page).sampleButton().click();
    const board = new BoardPage(page);
    await board.column('none').waitFor();
    await expectNoFindings(page, 'board');
    await board.cards('mastery').first().getByRole('button', { name: 'More' }).click();
    await expectNoFindings(page, 'card menu');
    await page.keyboard.press('Escape');
    await board.cards('mastery').first().focus();
    await page.keyboard.press('Enter');
    await expectNoFindings(page, 'editing a card');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await expectNoFindings(page, 'palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await expectNoFindings(page, 'keys');
    await page.keyboard.press('Escape');

    const room = await board.present();
    await expectNoFindings(room, 'stage');
    await room.close();

    await board.openMinutes();
    await expectNoFindings(page, 'minutes');
  });
}
