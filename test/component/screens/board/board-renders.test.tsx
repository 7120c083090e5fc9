import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anObservation, aSession } from '../../../support/session-builders.ts';
import { rendered } from '../../rendered.ts';
import { press, shownSession } from '../../show-app.tsx';
import { captureLine, card, column, openBoard, textsIn } from './open-board.tsx';

const someCards = (count: number) =>
  Array.from({ length: count }, (_, index) => anObservation({ text: `card ${index + 1} of many` }));

function mouse(type: string, target: Element, by = { x: 0, y: 0 }) {
  const { x, y, width, height } = target.getBoundingClientRect();
  const at = { clientX: x + width / 2 + by.x, clientY: y + height / 2 + by.y };
  target.dispatchEvent(
    new MouseEvent(type, { ...at, bubbles: true, cancelable: true, button: 0, buttons: 1 }),
  );
}

const nextFrames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** The row of keys follows what can be done once the hands rest. */
const keysShown = () => document.querySelector('footer')?.textContent;

test('a new card renders no other card, and each says of how many it is one', async () => {
  await openBoard(aSession({ observations: someCards(100) }));
  // The first one brings the end of the column into sight.
  await captureLine.fill('the newest');
  await press('{Enter}');
  await expect.element(card('the newest')).toBeInViewport();
  await nextFrames();
  const counts = await rendered(async () => {
    await captureLine.fill('one more');
    await press('{Enter}');
    await expect.element(card('one more')).toBeInViewport();
  });
  expect(counts.CardItem).toBe(1);
  const last = card('one more').element();
  expect(last.getAttribute('aria-posinset')).toBe('102');
  const sizes = [...(last.parentElement?.children ?? [])].map((item) => item.getAttribute('aria-setsize'));
  expect(new Set(sizes)).toEqual(new Set(['102']));
});

test('typing into the capture line renders nothing of the columns, and the row of keys only where other keys work', async () => {
  await openBoard(aSession({ observations: someCards(5) }));
  await expect.poll(keysShown).toContain('Mastery');
  const counts = await rendered(async () => {
    await userEvent.type(captureLine, 'abc');
    await nextFrames();
  });
  expect(counts.CaptureLine).toBeGreaterThan(0);
  expect(counts.KeysNow).toBeUndefined();
  expect(counts.ColumnList).toBeUndefined();
  expect(counts.CardItem).toBeUndefined();
});

test('lifting a card renders that card alone, and a pointer on its way no card at all', async () => {
  await openBoard(aSession({ observations: [...someCards(5), anObservation({ dimension: 'mastery' })] }));
  const taken = card('card 2 of many').element();
  const target = column('Autonomy').element();
  await expect.poll(keysShown).toContain('Mastery');
  const lifting = await rendered(async () => {
    mouse('mousedown', taken);
    mouse('mousemove', taken, { x: 12, y: 2 });
    await nextFrames();
  });
  expect(lifting.CardItem).toBeLessThanOrEqual(2);
  expect(lifting.DndContext).toBeUndefined();
  // What works while a card is carried is said once.
  await expect.poll(keysShown).not.toContain('Mastery');
  const moving = await rendered(async () => {
    for (const x of [0, 5, 10, 15]) {
      mouse('mousemove', target, { x, y: x });
      await nextFrames();
    }
  });
  expect(moving.CardItem).toBeUndefined();
  expect(moving.KeysNow).toBeUndefined();
  expect(moving.ColumnList).toBeUndefined();
  expect(moving.DndContext).toBeUndefined();
  expect(moving.InsertionLine).toBeLessThanOrEqual(2);
  mouse('mouseup', target);
  await expect.poll(() => textsIn('Autonomy')).toEqual(['card 2 of many']);
});

test('a column that is drawn whole again says no places any more', async () => {
  const observations = someCards(61);
  await openBoard(aSession({ observations }));
  const first = card('card 1 of many');
  expect(first.element().getAttribute('aria-setsize')).toBe('61');
  await first.click();
  await press('m');
  await expect.poll(() => textsIn('To sort').length).toBe(60);
  const items = column('To sort').element().querySelectorAll('li');
  expect([...items].filter((item) => item.hasAttribute('aria-setsize'))).toEqual([]);
  expect(Object.values(shownSession().observations)).toHaveLength(61);
});
