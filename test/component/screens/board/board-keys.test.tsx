import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aGroup, anObservation, aSession } from '../../../support/session-builders.ts';
import { press } from '../../show-app.tsx';
import { captureLine, card, choose, focused, openBoard, textsIn } from './open-board.tsx';

function threeToSort() {
  return aSession({ observations: ['one', 'two', 'three'].map((text) => anObservation({ text })) });
}

test('M A P file one card after the other, and the focus goes on to the next card to sort', async () => {
  await openBoard(threeToSort());
  await choose('one');
  await press('m');
  await expect.poll(focused).toBe('two');
  await press('a');
  await expect.poll(focused).toBe('three');
  await press('p');
  expect(textsIn('Mastery')).toEqual(['one']);
  expect(textsIn('Autonomy')).toEqual(['two']);
  expect(textsIn('Purpose')).toEqual(['three']);
  await expect.poll(focused).toBe('three');
  await press('u');
  await expect.poll(() => textsIn('To sort')).toEqual(['three']);
  await expect.poll(focused).toBe('three');
});

test('arrows walk down, up and across columns, passing over empty ones', async () => {
  const observations = [
    anObservation({ text: 'one' }),
    anObservation({ text: 'two' }),
    anObservation({ text: 'far', dimension: 'purpose' }),
  ];
  await openBoard(aSession({ observations }));
  await choose('one');
  await press('{ArrowDown}');
  expect(focused()).toBe('two');
  await press('{ArrowDown}', '{ArrowUp}', '{ArrowRight}');
  expect(focused()).toBe('far');
  await press('{ArrowLeft}', '{End}');
  expect(focused()).toBe('two');
  await press('{Home}');
  expect(focused()).toBe('one');
});

test('Shift and arrows select several cards, which are filed together', async () => {
  await openBoard(threeToSort());
  await choose('one');
  await press('{Shift>}{ArrowDown}{/Shift}', 'a');
  expect(textsIn('Autonomy')).toEqual(['one', 'two']);
  await expect.poll(focused).toBe('three');
});

test('Ctrl and click select cards apart from one another, Shift and click all between', async () => {
  await openBoard(threeToSort());
  await choose('one');
  await card('three').click({ modifiers: ['Control'] });
  await press('p');
  await expect.poll(() => textsIn('Purpose')).toEqual(['one', 'three']);
  await press('{Control>}z{/Control}');
  await expect.poll(() => textsIn('To sort')).toEqual(['one', 'two', 'three']);
  await choose('one');
  await card('three').click({ modifiers: ['Shift'] });
  await press('m');
  await expect.poll(() => textsIn('Mastery')).toEqual(['one', 'two', 'three']);
});

test('Ctrl+A selects the column of the active card', async () => {
  await openBoard(threeToSort());
  await choose('two');
  await press('{Control>}a{/Control}', 'm');
  await expect.poll(() => textsIn('Mastery')).toEqual(['one', 'two', 'three']);
});

test('undo and redo keep the focus on the board', async () => {
  await openBoard(threeToSort());
  await choose('three');
  await press('m');
  await expect.poll(() => textsIn('Mastery')).toEqual(['three']);
  await press('{Control>}z{/Control}');
  await expect.poll(() => textsIn('To sort')).toEqual(['one', 'two', 'three']);
  expect(document.activeElement?.matches('[data-stop]')).toBe(true);
  await press('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(() => textsIn('Mastery')).toEqual(['three']);
  expect(document.activeElement?.matches('[data-stop]')).toBe(true);
});

test('Delete takes a card away with Undo at hand and moves the focus to its neighbour', async () => {
  await openBoard(threeToSort());
  await choose('two');
  await press('{Delete}');
  await expect.poll(() => textsIn('To sort')).toEqual(['one', 'three']);
  await expect.poll(focused).toBe('three');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => textsIn('To sort')).toEqual(['one', 'two', 'three']);
});

test('a deleted card waits in the bin of the session and can be restored', async () => {
  await openBoard(threeToSort());
  await choose('two');
  await press('{Delete}');
  await page.getByRole('button', { name: 'Session details' }).click();
  await page.getByRole('button', { name: 'Deleted cards…' }).click();
  await page.getByRole('button', { name: 'Restore: two' }).click();
  await expect.poll(() => textsIn('To sort')).toEqual(['one', 'three', 'two']);
});

test('G groups a card with the one whose first letters are typed, Shift+G takes it out again', async () => {
  await openBoard(threeToSort());
  await choose('one');
  await press('g');
  await press('thr', '{Enter}');
  await expect.element(page.getByRole('listitem', { name: 'Group of 2' })).toBeVisible();
  await expect.poll(focused).toBe('one');
  await press('{Shift>}g{/Shift}');
  await expect.element(page.getByRole('listitem', { name: 'Group of 2' })).not.toBeInTheDocument();
  await expect.poll(focused).toBe('one');
});

test('C gives a card the next kind', async () => {
  await openBoard(threeToSort());
  await choose('one');
  await press('c', 'c');
  await expect.element(card('one').getByText('concern')).toBeVisible();
});

test('a group is filed whole, and a member alone leaves it', async () => {
  const group = aGroup(
    { name: 'Builds' },
    ['a', 'b', 'c'].map((text) => anObservation({ text })),
  );
  await openBoard(aSession({ groups: [group] }));
  await card('b').click();
  await press('{ArrowUp}', '{ArrowUp}');
  await expect.poll(focused).toContain('Builds');
  await press('m');
  await expect.poll(() => textsIn('Mastery')).toEqual(['a', 'b', 'c']);
  await choose('c');
  await press('p');
  await expect.poll(() => textsIn('Purpose')).toEqual(['c']);
});

test('letters typed into the capture line file nothing, and Escape leads back to the cards', async () => {
  await openBoard(threeToSort());
  await choose('one');
  await press('n');
  await expect.element(captureLine).toHaveFocus();
  await press('map');
  expect(textsIn('To sort')).toHaveLength(3);
  await press('{Escape}');
  await expect.poll(focused).toBe('one');
});

test('a slash finds text, Enter goes from match to match, Escape stays on the card found', async () => {
  await openBoard(threeToSort());
  await choose('one');
  await press('/');
  await press('t', '{Enter}', '{Enter}');
  await expect.element(page.getByText('2 of 2 found')).toBeVisible();
  await press('{Escape}');
  await expect.poll(focused).toBe('three');
});
