import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { documentFrom } from '../../electron/document/document-from.ts';
import { textOfDocument } from '../../electron/document/document-text.ts';
import { emptyHistory } from '../../shared/session/history.ts';
import { displayText } from '../../shared/session/text.ts';
import { serializeSessionFile } from '../../shared/session-file/session-file.ts';
import { hostileSession } from '../support/hostile-session.ts';
import { hostileName, hostileTexts } from '../support/hostile-texts.ts';
import { aPerson, aSession } from '../support/session-builders.ts';
import { sha256 } from '../support/sha256.ts';
import { test } from './app-test.ts';
import { expectAll, expectOnBoard, halves, shownNames, shownTexts, textsOf } from './hostile-on-screen.ts';
import { watchContext } from './watched-context.ts';

/** As much of a text as a file may be called on every system the tests run on. */
function fileNameOf(text: string): string {
  return /^[^/\\:*?"|\p{Cc}]{1,60}$/u.test(text) && process.platform !== 'win32' ? text : '';
}

test('hostile texts in files of the data folder are text in the list, in the preview of a merge and on the board', async ({
  page,
  app,
  context,
  dataFolder,
}) => {
  const watch = await watchContext(context, () => app.host().origin);
  const folder = join(dataFolder, 'sessions');
  const boards = halves.map((texts) => hostileSession(texts));
  const listed = hostileTexts.map((text) => {
    const name = hostileName(text);
    return aSession({ squad: name, people: [aPerson({ name })] });
  });
  const content = { rev: 1, savedAt: '2026-11-20T09:00:00.000Z', app: hostileTexts[0] ?? '' };
  for (const session of [...boards, ...listed]) {
    const file = serializeSessionFile({ ...content, session, history: emptyHistory }, sha256);
    await writeFile(join(folder, `${session.id}.json`), file);
  }
  const [board] = boards;
  if (!board) throw new Error('There is no board.');
  const ends = Object.entries(board.observations).map(([id, card]) => [
    id,
    { ...card, text: card.text.length < 1_900 ? `${card.text} too` : card.text },
  ]);
  const copy = { ...board, observations: Object.fromEntries(ends) };
  // Grown from the same document, as a copy on another laptop is: what it changed is then new here, whatever the ids.
  const document = [textOfDocument(documentFrom(board))];
  const copyFile = serializeSessionFile(
    { ...content, session: copy, history: emptyHistory, document },
    sha256,
  );
  await writeFile(join(folder, `${board.id} (1).json`), copyFile);
  const strangers = hostileTexts.map(fileNameOf).filter((name) => name !== '');
  for (const name of strangers) await writeFile(join(folder, `${name}.json`), name);

  await app.open(page);
  await expect(page.getByRole('row')).toHaveCount(1 + boards.length + listed.length);
  expectAll(await textsOf(page, 'tr th a'), shownNames(hostileTexts));
  const said = (await page.getByRole('main').textContent()) ?? '';
  expect(strangers.filter((name) => !said.includes(displayText(`${name}.json`)))).toEqual([]);

  await page.getByRole('button', { name: /^Merge/ }).click();
  const preview = page.getByRole('dialog').getByRole('list', { name: 'What the copy brings' });
  await expect(preview).toBeVisible();
  const changed = shownTexts(halves[0] ?? []).filter((text) => text.length < 1_900);
  expectAll(
    await textsOf(page, 'dialog dd bdi'),
    changed.flatMap((text) => [text, `${text} too`]),
  );
  await page.keyboard.press('Escape');

  for (const [half, texts] of halves.entries()) {
    await page.goto(`${app.host().origin}/#/board/${boards[half]?.id}`);
    await expectOnBoard(page, texts);
  }
  watch.expectNothing();
});
