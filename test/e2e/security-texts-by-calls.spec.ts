import { expect, type Locator, type Page } from '@playwright/test';
import { defaultPreferences } from '../../shared/api/preferences.ts';
import { minutesHtml } from '../../shared/minutes/html.ts';
import { minutesOf } from '../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../shared/minutes/minutes-text.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { CommandId, GroupId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import { displayText } from '../../shared/session/text.ts';
import type { HostClient } from '../support/host-process.ts';
import { hostileSession } from '../support/hostile-session.ts';
import { anId } from '../support/session-builders.ts';
import { test } from './app-test.ts';
import { expectAll, expectOnBoard, halves, shownNames, shownTexts, textsOf } from './hostile-on-screen.ts';
import { BoardPage, fontsOf } from './page-models/board-page.ts';
import { settledText } from './settled-text.ts';
import { watchContext } from './watched-context.ts';

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

/** Turns the room's pages to the end. */
async function expectOnStage(room: Page, texts: readonly string[]): Promise<void> {
  const footer = room.locator('footer');
  const found: string[] = [];
  let isEnd = false;
  // Faces for rare letters are sent for when the first page needs them, and the pages counted again.
  await expect(footer).toContainText('page 1 of ');
  await fontsOf(room);
  await settledText(footer);
  for (let page = 1; !isEnd; page += 1) {
    await expect(footer).toContainText(`page ${page} of `);
    found.push(...(await textsOf(room, 'section article :is(p, h3, span)')));
    isEnd = new RegExp(`page ${page} of ${page}(?!\\d)`).test((await footer.textContent()) ?? '');
    await room.keyboard.press('PageDown');
  }
  expectAll(found, [...shownTexts(texts), ...shownNames(texts)]);
}

async function expectInMinutes(paper: Locator, session: Session, texts: readonly string[]): Promise<void> {
  const page = paper.page();
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

    const board = new BoardPage(page);
    await expectOnStage(await board.present(), texts);

    const { session } = await client.call('session.open', { sessionId });
    await expectInMinutes(await board.openMinutes(), session, texts);
    watch.expectNothing();
  });
}
