import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo, useSessionStore } from '../../../../renderer/stores/session-store.ts';
import { seenDifferently } from '../../../../shared/session/sorting.ts';
import { focusOf } from '../../../../shared/session/walk.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aGroup, anObservation, aStep, type SessionParts } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';

const [first, second, third] = ['Tests are slow', 'We wait for Identity', 'Who asked for it?'].map((text) =>
  anObservation({ text }),
) as [ReturnType<typeof anObservation>, ReturnType<typeof anObservation>, ReturnType<typeof anObservation>];

const panel = page.getByRole('region', { name: 'Sort', exact: true });
const focus = page.getByRole('article', { name: 'Card to sort' });
const head = (name: string) => panel.getByRole('button', { name: new RegExp(`^${name}`) });

function now() {
  const { session } = useSessionStore.getState();
  if (!session) throw new Error('The meeting is not open.');
  return session;
}

const open = (given = { observations: [first, second, third] } as SessionParts) =>
  openMeeting(inStep('sort', given), 'Sort');

test('one key files the card and shows the next, until all are sorted', async () => {
  await open();
  await expect.element(focus).toHaveTextContent('card 1 of 3Tests are slow');
  await userEvent.keyboard('m');
  await expect.element(focus).toHaveTextContent('card 2 of 3We wait for Identity');
  await userEvent.keyboard('a');
  await userEvent.keyboard('p');
  await expect.element(panel.getByRole('heading', { name: 'All sorted' })).toBeVisible();
  expect([first, second, third].map(({ id }) => now().observations[id]?.dimension)).toEqual([
    'mastery',
    'autonomy',
    'purpose',
  ]);
});

test('Space skips to the next and from the last to the first, also while a card has the focus', async () => {
  await open();
  await userEvent.keyboard(' ');
  await expect.element(focus).toHaveTextContent('We wait for Identity');
  await userEvent.keyboard('m');
  await expect.element(focus).toHaveTextContent('Who asked for it?');
  await expect.element(page.getByRole('listitem', { name: 'Who asked for it?' })).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(focus).toHaveTextContent('Tests are slow');
  await expect.element(page.getByRole('listitem', { name: 'Tests are slow' })).toHaveFocus();
});

test('the card to be sorted is in sight below too, wherever its column was scrolled to before', async () => {
  await page.viewport(1280, 720);
  const cards = Array.from({ length: 12 }, (_, i) => anObservation({ text: `Card ${i}` }));
  const observe = aStep({ kind: 'observe', name: 'Observe' });
  const session = inStep('sort', { observations: cards });
  const steps = { [observe.id]: observe, ...session.steps };
  await openMeeting({ ...session, steps, run: { ...session.run, stepId: observe.id } }, 'Observe');
  await userEvent.keyboard('n');
  await userEvent.keyboard('The newest{Enter}');
  await expect.element(page.getByRole('listitem', { name: 'The newest' })).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('button', { name: 'The step' }).click();
  await expect.element(focus).toHaveTextContent('Card 0');
  await expect.element(page.getByRole('listitem', { name: 'Card 0' })).toBeInViewport({ ratio: 0.9 });
});

test('the heads and the buttons do the same by mouse, and the focus stays with the hand', async () => {
  await open();
  await head('Purpose').click();
  await expect.element(focus).toHaveTextContent('We wait for Identity');
  await expect.element(head('Purpose')).toHaveFocus();
  await panel.getByRole('button', { name: /^Skip/ }).click();
  await expect.element(focus).toHaveTextContent('Who asked for it?');
  await expect.element(head('Purpose')).toHaveAccessibleName(/1 card/);
});

test('where the line asks for a second lens, keys and buttons put the card under one', async () => {
  const sentence = 'People, Process or Product? Mastery, Autonomy or Purpose?';
  await openMeeting(inStep('sort', { observations: [first, second] }, { sentence }), 'Sort');
  const lens = panel.getByRole('group', { name: 'Lens of this card' });
  await expect.poll(() => lens.getByRole('button').elements()).toHaveLength(3);
  await userEvent.keyboard('2');
  await expect.element(lens.getByRole('button', { name: 'Process', pressed: true })).toBeVisible();
  expect(now().observations[first.id]?.lens).toBe('process');
  await expect.element(focus).toHaveTextContent('Tests are slow');
  await userEvent.keyboard('m');
  await expect.element(focus).toHaveTextContent('We wait for Identity');
  await expect.element(lens.getByRole('button', { pressed: true })).not.toBeInTheDocument();
  await lens.getByRole('button', { name: 'People' }).click();
  expect(now().observations[second.id]?.lens).toBe('people');
  await userEvent.keyboard('1');
  expect(now().observations[second.id]?.lens).toBeUndefined();
  expect(await axeFindings()).toEqual([]);
});

test('a line that asks for no second lens has no room for one', async () => {
  await open();
  await expect.element(panel.getByRole('group', { name: 'Lens of this card' })).not.toBeInTheDocument();
});

test('a card of the board below can be dropped on a head too, at the end of its column', async () => {
  const there = anObservation({ text: 'There already', dimension: 'purpose' });
  await open({ observations: [first, second, there] });
  await userEvent.dragAndDrop(page.getByRole('listitem', { name: 'Tests are slow' }), head('Purpose'));
  await expect.poll(() => now().observations[first.id]?.dimension).toBe('purpose');
  await expect.element(focus).toHaveTextContent('We wait for Identity');
  const purpose = page.getByRole('region', { name: 'Purpose', exact: true }).getByRole('listitem');
  await expect.element(purpose.last()).toHaveAccessibleName('Tests are slow');
});

test('the card can be dropped on a head', async () => {
  await open();
  await userEvent.dragAndDrop(focus, head('Autonomy'));
  await expect.element(focus).toHaveTextContent('We wait for Identity');
  expect(now().observations[first.id]?.dimension).toBe('autonomy');
});

test('a card of To sort that is clicked is the one the room turns to', async () => {
  await open();
  await page.getByRole('listitem', { name: 'Who asked for it?' }).click();
  await expect.element(focus).toHaveTextContent('Who asked for it?');
  expect(focusOf(now())).toBe(third.id);
});

test('Undo brings the card back, and the room back to it', async () => {
  await open();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('m');
  await expect.element(focus).toHaveTextContent('Who asked for it?');
  undo();
  await expect.element(focus).toHaveTextContent('We wait for Identity');
});

test('the group a card goes into is to be sorted next, as one', async () => {
  await open();
  await userEvent.keyboard('g');
  await page.getByRole('combobox', { name: 'Card or group' }).fill('who');
  await userEvent.keyboard('{Enter}');
  await expect.element(focus).toHaveTextContent('group of 2');
  await userEvent.keyboard('p');
  await expect.element(focus).toHaveTextContent('We wait for Identity');
  expect(now().observations[third.id]?.dimension).toBe('purpose');
});

describe('two roles who see a card differently', () => {
  const dialog = page.getByRole('dialog', { name: 'Seen differently' });

  test('choose by keys, the first choice hidden until the second is made', async () => {
    await open();
    await userEvent.keyboard('s');
    await userEvent.keyboard('m');
    await expect.element(dialog.getByText('Chosen, hidden')).toBeVisible();
    await expect.element(dialog.getByRole('status')).not.toHaveTextContent('Mastery');
    await userEvent.keyboard('p');
    await expect.element(dialog.getByRole('status')).toHaveTextContent('Mastery and Purpose');
    await userEvent.keyboard('{Enter}');
    await expect.element(focus).toHaveTextContent('We wait for Identity');
    expect(now().observations[first.id]).toMatchObject({ dimension: 'mastery', secondDimension: 'purpose' });
    expect(seenDifferently(now(), first.id)).toHaveLength(2);
    await expect
      .element(page.getByRole('listitem', { name: 'Tests are slow' }))
      .toHaveTextContent('seen differently');
  });

  test('file it by mouse where they agree; the same role twice is no second view', async () => {
    await open();
    await panel.getByRole('button', { name: /^Seen differently/ }).click();
    await dialog.getByRole('combobox', { name: 'Role 2' }).selectOptions('Product Owner');
    await expect.element(dialog.getByRole('status')).toHaveTextContent('two different roles');
    await dialog.getByRole('combobox', { name: 'Role 2' }).selectOptions('Maker');
    await dialog.getByRole('button', { name: 'Autonomy' }).first().click();
    await dialog.getByRole('button', { name: 'Autonomy' }).click();
    expect(await axeFindings()).toEqual([]);
    await dialog.getByRole('button', { name: 'File in Autonomy' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(now().observations[first.id]?.dimension).toBe('autonomy');
    expect(seenDifferently(now(), first.id)).toEqual([]);
  });
});

test('what a card is also about and its lens are said in its menu', async () => {
  await open();
  await page.getByRole('listitem', { name: 'Tests are slow' }).click({ button: 'right' });
  await userEvent.keyboard('{ArrowDown}');
  await page.getByRole('menuitem', { name: 'Lens' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Process' }).click();
  await expect.element(page.getByRole('listitem', { name: 'Tests are slow' })).toHaveTextContent('Process');
  expect(now().observations[first.id]?.lens).toBe('process');
});

test('a group is to be sorted under its name, and axe has nothing to say', async () => {
  await open({ groups: [aGroup({ name: 'Releases' })] });
  await expect.element(focus.getByRole('heading', { name: 'Releases' })).toBeVisible();
  await expect.element(panel.getByRole('button', { name: /^Seen differently/ })).toBeDisabled();
  expect(await axeFindings()).toEqual([]);
});

test('a card of 2,000 characters can be read to its end, by keys too', async () => {
  await page.viewport(1280, 720);
  await open({ observations: [anObservation({ text: 'A sentence that goes on. '.repeat(80).trim() })] });
  (focus.element() as HTMLElement).focus();
  await expect.element(focus).toHaveFocus();
  focus.element().scrollTo({ top: 10_000 });
  const words = focus.element().querySelector('p:last-child')?.getBoundingClientRect();
  expect(words?.bottom).toBeLessThanOrEqual(focus.element().getBoundingClientRect().bottom);
});

test.each([
  [1024, 768],
  [960, 540],
])(
  'in a window of %i × %i there is room for the card, the columns and their names',
  async (width, height) => {
    await page.viewport(width, height);
    await open();
    await expect.element(focus.getByText('Tests are slow')).toBeInViewport({ ratio: 0.95 });
    await expect.element(page.getByText('Tests are slow').nth(1)).toBeInViewport({ ratio: 0.95 });
    for (const name of ['Mastery', 'Autonomy', 'Purpose']) {
      const heading = page.getByRole('heading', { name, exact: true }).element();
      expect(heading.scrollWidth).toBeLessThanOrEqual(heading.clientWidth);
    }
  },
);

test('zoomed to 200 %, the card is read and filed without scrolling', async () => {
  await page.viewport(640, 360);
  await open();
  await expect.element(focus.getByText('Tests are slow')).toBeInViewport({ ratio: 0.95 });
  await expect.element(head('Mastery')).toBeInViewport({ ratio: 0.95 });
});

test('with huge text the columns keep their room in a low window, and the page scrolls', async () => {
  await page.viewport(1280, 720);
  document.documentElement.dataset.textSize = 'huge';
  await open();
  const card = page.getByRole('listitem', { name: 'Tests are slow' }).element();
  const list = card.closest('[data-dimension]');
  card.scrollIntoView();
  await expect.element(card).toBeInViewport({ ratio: 0.9 });
  expect(list?.clientHeight).toBeGreaterThan(150);
  delete document.documentElement.dataset.textSize;
});

test('without cards it says so', async () => {
  await open({});
  await expect.element(panel.getByRole('heading', { name: 'There are no cards yet' })).toBeVisible();
});
