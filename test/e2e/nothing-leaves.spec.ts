import { expect, type Page } from '@playwright/test';
import { emptyHistory } from '../../shared/session/history.ts';
import { serializeSessionFile } from '../../shared/session-file/session-file.ts';
import { anObservation, aSession } from '../support/session-builders.ts';
import { sha256 } from '../support/sha256.ts';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { HomePage } from './page-models/home-page.ts';
import { watchContext } from './watched-context.ts';

/** Runs a command by its words, as the palette finds it. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).fill(words);
  await page.getByRole('option', { name: words }).first().click();
}

async function closeDialog(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('every screen of a meeting asks nothing of any other machine, breaks no page policy and throws nothing', async ({
  page,
  app,
  context,
}) => {
  const watch = await watchContext(context, () => app.host().origin);
  const kinds = new Set<string>();
  const unguarded: string[] = [];
  context.on('response', (response) => {
    kinds.add(response.request().resourceType());
    const { protocol } = new URL(response.url());
    const headers = response.headers();
    if (protocol !== 'http:') return;
    if ('set-cookie' in headers || !headers['content-security-policy']?.startsWith("default-src 'none'"))
      unguarded.push(response.url());
  });

  await test.step('the tab that was not let in', async () => {
    await page.goto(app.host().origin);
    await page.getByRole('heading', { name: 'SquadMAP needs a fresh link' }).waitFor();
    await page.goto('about:blank');
  });
  await app.open(page);
  const board = new BoardPage(page);

  await test.step('Settings, in every look', async () => {
    await page.getByRole('button', { name: 'Settings' }).click();
    for (const radio of await page.getByRole('radio').all()) await radio.check({ force: true });
    await page.getByRole('radio', { name: 'Normal' }).check({ force: true });
    const single = page.getByRole('switch').or(page.getByRole('checkbox')).first();
    await single.click({ force: true });
    await single.click({ force: true });
    await page.keyboard.press('Control+k');
    await closeDialog(page);
  });

  await test.step('Today with its dialogs', async () => {
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'New session' }).click();
    await closeDialog(page);
    await command(page, 'Show the bin');
    await closeDialog(page);
    const session = aSession({ squad: 'Imported', observations: [anObservation({ text: 'From a file' })] });
    const content = {
      rev: 1,
      savedAt: '2026-11-20T09:00:00.000Z',
      app: 'test',
      session,
      history: emptyHistory,
    };
    const file = serializeSessionFile(content, sha256);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.squadmap', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
    await expect(new HomePage(page).session('Imported')).toBeVisible();
    await page.goto(`${app.host().origin}/#/home`);
  });

  await test.step('the board with its dialogs', async () => {
    await new HomePage(page).sampleButton().click();
    await board.column('none').waitFor();
    await board.capture('p: <img src="https://evil.example/x.png" onerror="alert(1)">');
    await expect(board.card('<img src=')).toBeVisible();
    await board.paste('https://evil.example/a\nhttps://evil.example/b');
    await page.getByRole('button', { name: 'Add 2 cards' }).click();
    await board.cards('mastery').first().getByRole('button', { name: 'More' }).click();
    await page.keyboard.press('Escape');
    for (const dialog of ['Voices and coverage', 'Deleted cards', 'Session details', 'Earlier versions…']) {
      await command(page, dialog);
      await closeDialog(page);
    }
    await board.cards('mastery').first().focus();
    await page.keyboard.press('g');
    await closeDialog(page);
    await page.keyboard.press('?');
    await closeDialog(page);
    await board.choose('<img src=', 'Move to Mastery');
    await board.drag('https://evil.example/a', board.column('autonomy'));
    await page.keyboard.press('Control+z');
    await board.saved();
  });

  await test.step("the room's window", async () => {
    const room = await board.present();
    await expect(room.locator('footer')).toContainText('page 1 of');
    await room.keyboard.press('PageDown');
    await expect(room.locator('footer')).toContainText('page 2 of');
    await room.keyboard.press('b');
    await expect(room.getByRole('main', { name: 'Stage' })).toBeEmpty();
    await room.close();
  });

  await test.step('the minutes, copied and saved', async () => {
    await board.openMinutes();
    await page.getByText('Text', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('region', { name: 'Notifications' })).toContainText(/Copied|selected/);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as…' }).click();
    expect((await saving).url()).toMatch(/^blob:/);
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
  });

  // The log is worth something only if it saw everything: pages, scripts, styles, fonts, the icon and the calls.
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['document', 'fetch', 'font', 'script', 'stylesheet']),
  );
  expect(unguarded).toEqual([]);
  watch.expectNothing();
});

test("the icon of the tab is the app's own and is there", async ({ page, app }) => {
  await app.open(page);
  const icon = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    const response = await fetch(link?.href ?? '');
    return { href: link?.href, status: response.status, type: response.headers.get('Content-Type') };
  });
  expect(icon).toEqual({ href: `${app.host().origin}/icon.svg`, status: 200, type: 'image/svg+xml' });
});
