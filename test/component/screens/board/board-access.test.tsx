import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aGroup, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import { press, shownSession } from '../../show-app.tsx';
import { card, choose, column, focused, openBoard, textsIn } from './open-board.tsx';

afterEach(async () => {
  document.documentElement.removeAttribute('data-theme');
  await page.viewport(1280, 720);
});

function liveMeeting() {
  const ana = aPerson({ name: 'Ana', role: 'product-owner' });
  const observations = [
    anObservation({ text: 'one', source: { kind: 'person', personId: ana.id } }),
    anObservation({ text: 'two', dimension: 'mastery', character: 'concern' }),
    anObservation({
      text: `long ${'word '.repeat(200)}`,
      dimension: 'autonomy',
      character: 'tried-and-learned',
    }),
  ];
  return aSession({
    people: [ana],
    observations,
    groups: [aGroup({ name: 'Builds', dimension: 'purpose' })],
    isSample: true,
  });
}

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe finds nothing on the board in ${theme}, with search and selection, and in its dialogs`, async () => {
    document.documentElement.dataset.theme = theme;
    await openBoard(liveMeeting());
    await choose('one');
    await card('two').click({ modifiers: ['Control'] });
    await press('/', 'o');
    expect(await axeFindings()).toEqual([]);
    await press('{Escape}');
    for (const name of [/Voices/, 'Session details']) {
      await page.getByRole('button', { name }).click();
      expect(await axeFindings()).toEqual([]);
      await press('{Escape}');
    }
    await choose('one');
    await press('g');
    expect(await axeFindings()).toEqual([]);
  });
}

test('axe finds nothing in a narrow window, whose columns are tabs', async () => {
  await page.viewport(640, 720);
  await openBoard(liveMeeting()).catch(() => undefined);
  await page.getByRole('tab', { name: /Mastery/ }).click();
  await expect.element(column('Mastery')).toBeVisible();
  await expect.element(column('Purpose')).not.toBeInTheDocument();
  expect(textsIn('Mastery')).toEqual(['two']);
  expect(await axeFindings()).toEqual([]);
});

test('the notice names the roles that nobody in the room has, and can be put away', async () => {
  await openBoard(liveMeeting());
  const notice = page.getByText('No Chapter Lead or Agile Coach in the room.');
  await expect.element(notice).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(notice).not.toBeInTheDocument();
});

test('a long column draws what is in sight and tells each card its place; End reaches the last', async () => {
  await openBoard(aSession({ observations: Array.from({ length: 300 }, () => anObservation()) }));
  const drawn = column('To sort').element().querySelectorAll('[data-observation-id]').length;
  expect(drawn).toBeLessThan(80);
  (column('To sort').element().querySelector('[data-active]') as HTMLElement).focus();
  await press('{End}');
  const last = Object.values(shownSession().observations).at(-1)?.text ?? '';
  await expect.poll(focused).toBe(last);
  expect(document.activeElement?.getAttribute('aria-posinset')).toBe('300');
  expect(document.activeElement?.getAttribute('aria-setsize')).toBe('300');
  await expect.element(card(last)).toBeInViewport();
});
