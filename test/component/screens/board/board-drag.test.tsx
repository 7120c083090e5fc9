import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Observation } from '../../../../shared/session/schema.ts';
import { aGroup, anObservation, aSession } from '../../../support/session-builders.ts';
import { press, shownSession } from '../../show-app.tsx';
import { card, choose, column, focused, openBoard, textsIn } from './open-board.tsx';

const nothingDragged = () => document.querySelector('[data-drag-overlay]') === null;

function cards(...given: [text: string, dimension?: Observation['dimension']][]) {
  return given.map(([text, dimension = null]) => anObservation({ text, dimension }));
}

/** Drops a card on the lower or upper edge of another. */
async function dropBeside(text: string, target: string, side: 'above' | 'below') {
  const { width, height } = card(target).element().getBoundingClientRect();
  const y = side === 'above' ? 4 : height - 4;
  await userEvent.dragAndDrop(card(text), card(target), { targetPosition: { x: width / 2, y } });
}

function mouse(type: string, at: { x: number; y: number }, target: EventTarget = document) {
  target.dispatchEvent(
    new MouseEvent(type, {
      clientX: at.x,
      clientY: at.y,
      bubbles: true,
      cancelable: true,
      button: 0,
      buttons: 1,
    }),
  );
}

function middleOf(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

describe('dragging by pointer', () => {
  test('drops a card at the end of an empty column', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two']) }));
    await userEvent.dragAndDrop(card('one'), column('Purpose'));
    await expect.poll(() => textsIn('Purpose')).toEqual(['one']);
    expect(textsIn('To sort')).toEqual(['two']);
    expect(nothingDragged()).toBe(true);
  });

  test('drops a card between others of another column', async () => {
    const observations = cards(['moved'], ['first', 'mastery'], ['second', 'mastery']);
    await openBoard(aSession({ observations }));
    await dropBeside('moved', 'second', 'above');
    await expect.poll(() => textsIn('Mastery')).toEqual(['first', 'moved', 'second']);
  });

  test('moves a card within its column', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two'], ['three']) }));
    await dropBeside('three', 'one', 'above');
    await expect.poll(() => textsIn('To sort')).toEqual(['three', 'one', 'two']);
    await dropBeside('three', 'two', 'below');
    await expect.poll(() => textsIn('To sort')).toEqual(['one', 'two', 'three']);
  });

  test('changes nothing where the card lay before', async () => {
    const host = await openBoard(aSession({ observations: cards(['one'], ['two']) }));
    const before = shownSession();
    await dropBeside('one', 'two', 'above');
    expect(shownSession()).toBe(before);
    expect(host.saved(before.id)?.observations).toEqual(before.observations);
  });

  test('groups a card with the one on whose middle it is dropped', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two', 'mastery']) }));
    await userEvent.dragAndDrop(card('one'), card('two'));
    await expect.element(page.getByRole('listitem', { name: 'Group of 2' })).toBeVisible();
    expect(textsIn('Mastery')).toEqual(['two', 'one']);
  });

  test('takes a card out of its group when it is dropped in a column', async () => {
    const group = aGroup({ dimension: 'mastery' }, cards(['a'], ['b'], ['c']));
    await openBoard(aSession({ groups: [group] }));
    await userEvent.dragAndDrop(card('b'), column('Autonomy'));
    await expect.poll(() => textsIn('Autonomy')).toEqual(['b']);
    await expect.element(page.getByRole('listitem', { name: 'Group of 2' })).toBeVisible();
  });

  test('moves all selected cards and shows how many there are', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two'], ['three']) }));
    await choose('one');
    await card('three').click({ modifiers: ['Control'] });
    const taken = card('three').element();
    const target = middleOf(column('Autonomy').element());
    mouse('mousedown', middleOf(taken), taken);
    mouse('mousemove', target);
    await expect.poll(() => document.querySelector('[data-drag-overlay]')?.textContent).toContain('2');
    mouse('mousemove', target);
    mouse('mouseup', target);
    await expect.poll(() => textsIn('Autonomy')).toEqual(['one', 'three']);
  });

  test('shows one line where the card would land, lights the column, and Escape gives the card back', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two', 'mastery']) }));
    const before = shownSession();
    const taken = card('one').element();
    const { x, bottom } = card('two').element().getBoundingClientRect();
    mouse('mousedown', middleOf(taken), taken);
    mouse('mousemove', { x: x + 40, y: bottom - 4 });
    await expect.poll(() => document.querySelectorAll('[data-insertion-line]').length).toBe(1);
    await expect.element(column('Mastery')).toHaveAttribute('data-over');
    await press('{Escape}');
    await expect.poll(nothingDragged).toBe(true);
    expect(document.querySelector('[data-insertion-line]')).toBeNull();
    expect(shownSession()).toBe(before);
  });

  test('says what was lifted, which column it comes over, and that it was given back', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two', 'mastery']) }));
    const taken = card('one').element();
    const { x, y } = middleOf(taken);
    mouse('mousedown', { x, y }, taken);
    mouse('mousemove', { x: x + 12, y });
    await expect.element(page.getByText('Lifted: one. Over To sort')).toBeInTheDocument();
    mouse('mousemove', middleOf(column('Mastery').element()));
    await expect.element(page.getByText('Over Mastery', { exact: true })).toBeInTheDocument();
    mouse('mousemove', { x: 2, y: 2 });
    await expect.element(page.getByText('Outside of the columns')).toBeInTheDocument();
    await press('{Escape}');
    await expect.element(page.getByText('Given back')).toBeInTheDocument();
  });

  test('scrolls a column while a card is held near its end, and lands where that has come to', async () => {
    const observations = cards(...Array.from({ length: 90 }, (_, at) => [`card ${at}`] as [string]));
    await openBoard(aSession({ observations }));
    const scroller = document.querySelector('[data-dimension="none"]') as HTMLElement;
    const { x, bottom } = scroller.getBoundingClientRect();
    const taken = card('card 0').element();
    mouse('mousedown', middleOf(taken), taken);
    mouse('mousemove', { x: x + 40, y: bottom - 2 });
    const roomBelow = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const isAtEnd = () => {
      const last = card('card 89').query()?.getBoundingClientRect();
      return roomBelow() < 2 && last !== undefined && last.bottom <= bottom;
    };
    await expect.poll(isAtEnd).toBe(true);
    // A hand is never quite still: what it is over is looked up where the list has come to rest.
    mouse('mousemove', { x: x + 41, y: bottom - 2 });
    mouse('mouseup', { x: x + 41, y: bottom - 2 });
    await expect.poll(() => textsIn('To sort').at(-1)).toBe('card 0');
  });

  test('scrolls the page where the window is too low for the board', async () => {
    await page.viewport(1280, 400);
    await openBoard(aSession({ observations: cards(['one'], ['two'], ['three', 'mastery']) }));
    const taken = card('one').element();
    mouse('mousedown', middleOf(taken), taken);
    mouse('mousemove', { x: 700, y: window.innerHeight - 4 });
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(scrollHeight).toBeGreaterThan(clientHeight);
    await expect.poll(() => window.scrollY).toBeGreaterThan(scrollHeight - clientHeight - 2);
    const { x, bottom } = card('three').element().getBoundingClientRect();
    mouse('mousemove', { x: x + 40, y: bottom - 4 });
    mouse('mouseup', { x: x + 40, y: bottom - 4 });
    await expect.poll(() => textsIn('Mastery')).toEqual(['three', 'one']);
    await page.viewport(1280, 720);
  });

  test('a card lifted near the end of a column scrolls nothing before it is moved towards it', async () => {
    const observations = cards(...Array.from({ length: 90 }, (_, at) => [`card ${at}`] as [string]));
    await openBoard(aSession({ observations }));
    const scroller = document.querySelector('[data-dimension="none"]') as HTMLElement;
    const { x, bottom } = scroller.getBoundingClientRect();
    const taken = document.elementFromPoint(x + 40, bottom - 30)?.closest('[data-stop]');
    if (!taken) throw new Error('No card lies at the end of the column.');
    mouse('mousedown', { x: x + 40, y: bottom - 30 }, taken);
    mouse('mousemove', { x: x + 60, y: bottom - 31 });
    await expect.element(page.getByText(/^Lifted/)).toBeInTheDocument();
    expect(scroller.scrollTop).toBe(0);
    mouse('mousemove', { x: x + 60, y: bottom - 20 });
    await expect.poll(() => scroller.scrollTop).toBeGreaterThan(0);
    await press('{Escape}');
  });

  test('a click that trembles is no drag', async () => {
    await openBoard(aSession({ observations: cards(['one']) }));
    const taken = card('one').element();
    const { x, y } = middleOf(taken);
    mouse('mousedown', { x, y }, taken);
    mouse('mousemove', { x: x + 3, y });
    expect(nothingDragged()).toBe(true);
    mouse('mouseup', { x: x + 3, y });
  });
});

describe('dragging by keys', () => {
  test('Space lifts a card, arrows carry it, Space drops it, and it keeps the focus', async () => {
    const observations = cards(['moved'], ['first', 'mastery'], ['second', 'mastery']);
    await openBoard(aSession({ observations }));
    await choose('moved');
    await press(' ');
    await expect.poll(nothingDragged).toBe(false);
    await press('{ArrowRight}', '{ArrowDown}');
    await expect.element(page.getByText('Mastery, place 2 of 3')).toBeInTheDocument();
    await press(' ');
    await expect.poll(() => textsIn('Mastery')).toEqual(['first', 'moved', 'second']);
    await expect.poll(focused).toBe('moved');
    expect(nothingDragged()).toBe(true);
  });

  test('moves a card within its column', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two'], ['three']) }));
    await choose('one');
    await press(' ', '{ArrowDown}', '{ArrowDown}', '{Enter}');
    await expect.poll(() => textsIn('To sort')).toEqual(['two', 'three', 'one']);
  });

  test('a key pressed right after the lift carries the card, too', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two'], ['three']) }));
    await choose('one');
    const key = (code: string, said = code) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: said, code, bubbles: true, cancelable: true }),
      );
    key('Space', ' ');
    key('ArrowDown');
    key('Space', ' ');
    await expect.poll(() => textsIn('To sort')).toEqual(['two', 'one', 'three']);
  });

  test('Escape gives the card back, and the arrows walk the board again', async () => {
    await openBoard(aSession({ observations: cards(['one'], ['two']) }));
    const before = shownSession();
    await choose('one');
    await press(' ', '{ArrowRight}', 'm', '{Escape}');
    await expect.poll(nothingDragged).toBe(true);
    expect(shownSession()).toBe(before);
    await press('{ArrowDown}');
    await expect.poll(focused).toBe('two');
  });
});
