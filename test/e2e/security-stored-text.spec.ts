import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { documentFrom } from '../../electron/document/document-from.ts';
import { textOfDocument } from '../../electron/document/document-text.ts';
import { defaultPreferences } from '../../shared/api/preferences.ts';
import { minutesHtml } from '../../shared/minutes/html.ts';
import { minutesOf } from '../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../shared/minutes/minutes-text.ts';
import type { Command } from '../../shared/session/commands.ts';
import { emptyHistory } from '../../shared/session/history.ts';
import type { CommandId, GroupId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import { cleanText, displayText } from '../../shared/session/text.ts';
import { serializeSessionFile } from '../../shared/session-file/session-file.ts';
import type { HostClient } from '../support/host-process.ts';
import { hostileSession } from '../support/hostile-session.ts';
import { hostileName, hostileTexts } from '../support/hostile-texts.ts';
import { anId, aPerson, aSession } from '../support/session-builders.ts';
import { sha256 } from '../support/sha256.ts';
import { test } from './app-test.ts';
import { BoardPage } from './page-models/board-page.ts';
import { watchContext } from './watched-context.ts';

const halves = [hostileTexts.slice(0, 100), hostileTexts.slice(100)];
const shownTexts = (texts: readonly string[]) => texts.map((text) => displayText(cleanText(text)));
const shownNames = (texts: readonly string[]) => texts.map((text) => displayText(hostileName(text)));

/** Puts a session in by the calls a window makes: created, filled, grouped, named. */
async function putIn(client: HostClient, { kind, squad, date, people, observations, groups }: Session) {
  const { sessionId } = await client.call('session.create', {
    ...{ kind, squad, date, attribution: 'names' },
    people: Object.values(people).map(({ name, role, isPresent }) => ({ name, role, isPresent })),
  });
  const { session } = await client.call('session.open', { sessionId });
  const apply = async (command: Command) => {
    const request = { id: anId<CommandId>('request'), at: Date.now(), command };
    const applied = await client.call('session.apply', { sessionId, request });
    expect(applied.outcome, JSON.stringify(applied)).toBe('applied');
  };
  const personIds = Object.values(session.people);
  const cards = Object.values(observations).map((card) => {
    const { id, text, dimension, character, source } = card;
    const name = source.kind === 'person' ? people[source.personId]?.name : undefined;
    const person = personIds.find((candidate) => candidate.name === name);
    const from = person ? { kind: 'person' as const, personId: person.id } : { kind: 'unknown' as const };
    return { id, text, dimension, character, source: from };
  });
  await apply({ type: 'observation.add', observations: cards });
  for (const { id, name } of Object.values(groups)) {
    const [first, second] = Object.values(observations).filter((card) => card.groupId === id);
    if (!first || !second) continue;
    const groupId: GroupId = id;
    await apply({ type: 'observation.group', ids: [second.id], targetId: first.id, groupId });
    await apply({ type: 'group.rename', id: groupId, name });
  }
  return sessionId;
}

/** All texts of these elements. */
function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((found) => found.map((element) => element.textContent ?? ''));
}

function expectAll(found: readonly string[], wanted: readonly string[]): void {
  const texts = new Set(found);
  expect(wanted.filter((text) => !texts.has(text))).toEqual([]);
}

async function expectOnBoard(page: Page, texts: readonly string[]): Promise<void> {
  await expect(page.locator('[data-observation-id]')).toHaveCount(2 * texts.length);
  expectAll(await textsOf(page, '[data-observation-id] p'), shownTexts(texts));
  const heads = await textsOf(page, 'span[dir="auto"]');
  expectAll(
    heads.map((head) => head.replace(/,? group of 2$/i, '')),
    shownNames(texts),
  );
}

/** Turns the room's pages to the end. */
async function expectOnStage(room: Page, texts: readonly string[]): Promise<void> {
  const footer = room.locator('footer');
  const found: string[] = [];
  let isEnd = false;
  for (let page = 1; !isEnd; page += 1) {
    await expect(footer).toContainText(`page ${page} of `);
    found.push(...(await textsOf(room, 'section article :is(p, h3, span)')));
    isEnd = new RegExp(`page ${page} of ${page}(?!\\d)`).test((await footer.textContent()) ?? '');
    await room.keyboard.press('PageDown');
  }
  expectAll(found, [...shownTexts(texts), ...shownNames(texts)]);
}

async function expectInMinutes(page: Page, session: Session, texts: readonly string[]): Promise<void> {
  const paper = page.getByRole('region', { name: 'Minutes' });
  await expect(paper).toContainText(displayText(session.squad));
  const withoutSpace = (text: string) => text.replace(/\s+/g, '');
  const whole = withoutSpace((await paper.textContent()) ?? '');
  const wanted = [...shownTexts(texts), ...shownNames(texts)];
  expect(wanted.filter((text) => !whole.includes(withoutSpace(text)))).toEqual([]);

  await page.getByText('Text', { exact: true }).click();
  const { vocabulary } = defaultPreferences;
  const minutes = minutesOf(session, { vocabulary, audience: 'squad' });
  const pre = paper.locator('pre');
  expect(await pre.textContent()).toBe(minutesText(minutes, 'github'));
  expect(await pre.locator('*').count()).toBe(0);

  // What a mail program or a wiki gets from the clipboard, in a page with no policy of ours.
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent(minutesHtml(minutes));
  const tags = await elsewhere.locator('body *').evaluateAll((all) => all.map(({ localName }) => localName));
  expect([...new Set(tags)].sort()).toEqual(['br', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'ul']);
  await elsewhere.close();
}

for (const [half, texts] of halves.entries()) {
  test(`hostile texts put in by calls, part ${half + 1}, are text on the board, the stage and in the minutes`, async ({
    page,
    app,
    context,
  }) => {
    const watch = await watchContext(context, () => app.host().origin);
    const client = await app.host().enter();
    const sessionId = await putIn(client, hostileSession(texts));
    await app.open(page);
    await page.goto(`${app.host().origin}/#/board/${sessionId}`);
    await expectOnBoard(page, texts);

    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Present' }).click();
    await expectOnStage(await opening, texts);

    await page.getByRole('button', { name: 'Minutes' }).click();
    const { session } = await client.call('session.open', { sessionId });
    await expectInMinutes(page, session, texts);
    watch.expectNothing();
  });
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

/** As much of a text as a file may be called on every system the tests run on. */
function fileNameOf(text: string): string {
  return /^[^/\\:*?"|\p{Cc}]{1,60}$/u.test(text) && process.platform !== 'win32' ? text : '';
}

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

  await board.cards('mastery').first().focus();
  await page.keyboard.press('g');
  await page.getByRole('combobox', { name: 'Card or group' }).fill('onerror=xss()');
  await expect(page.getByRole('option').first()).toContainText('onerror=xss()');
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
