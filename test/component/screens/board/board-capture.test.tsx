import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import { press, shownSession } from '../../show-app.tsx';
import { captureLine, card, choose, focused, openBoard, textsIn } from './open-board.tsx';

async function paste(text: string) {
  await captureLine.click();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  captureLine
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

describe('the capture line', () => {
  test('waits for the first card of an empty board, and Enter makes a card and is ready for the next', async () => {
    await openBoard(aSession());
    await expect.element(captureLine).toHaveFocus();
    await press('Tests are slow{Enter}', 'Demo was good{Enter}');
    await expect.poll(() => textsIn('To sort')).toEqual(['Tests are slow', 'Demo was good']);
    await expect.element(captureLine).toHaveFocus();
    await expect.element(captureLine).toHaveValue('');
  });

  test('keeps the focus for the next card, also when it was left before there was one', async () => {
    await openBoard(aSession());
    await expect.element(captureLine).toHaveFocus();
    await press('{Escape}', 'n', 'Tests are slow{Enter}', 'Demo was good{Enter}');
    await expect.poll(() => textsIn('To sort')).toEqual(['Tests are slow', 'Demo was good']);
    await expect.element(captureLine).toHaveFocus();
  });

  test('Ctrl+Z takes back the card just made while the line is empty, and the typing once there is some', async () => {
    await openBoard(aSession());
    await press('One{Enter}', 'Two{Enter}', '{Control>}z{/Control}');
    await expect.poll(() => textsIn('To sort')).toEqual(['One']);
    await expect.element(captureLine).toHaveFocus();
    await press('Three', '{Control>}z{/Control}');
    expect(textsIn('To sort')).toEqual(['One']);
  });

  test('keeps a line that was begun while the board is left and opened again', async () => {
    const session = aSession();
    await openBoard(session);
    await captureLine.fill('half a thought');
    await cleanup();
    await openBoard(session);
    await expect.element(captureLine).toHaveValue('half a thought');
    await captureLine.click();
    await press('{Enter}');
    await cleanup();
    await openBoard(session);
    await expect.element(captureLine).toHaveValue('');
  });

  test('shows who and where while the line is typed, and files the card there', async () => {
    const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
    await openBoard(aSession({ people: [ana] }));
    await captureLine.fill('@ana m: No feedback');
    await expect.element(page.getByText('From Ana.')).toBeInTheDocument();
    await press('{Enter}');
    await expect.poll(() => textsIn('Mastery')).toEqual(['No feedback']);
    const [added] = Object.values(shownSession().observations);
    expect(added?.source).toEqual({ kind: 'person', personId: ana.id });
  });

  test('says that a name is unknown and keeps it in the text', async () => {
    await openBoard(aSession());
    await captureLine.fill('@bob is away');
    await expect.element(page.getByText('“@bob” is nobody here; it stays in the text')).toBeVisible();
  });

  test('refuses an empty line without a dialog and a long one with its limit; the text stays', async () => {
    await openBoard(aSession());
    await captureLine.fill('   ');
    await press('{Enter}');
    await expect.element(page.getByText('An observation needs some text.')).toBeVisible();
    await captureLine.fill('x'.repeat(2_001));
    await press('{Enter}');
    await expect.element(page.getByText(/holds up to 2,000 characters/)).toBeVisible();
    await expect.element(captureLine).toHaveValue('x'.repeat(2_001));
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('a pasted list', () => {
  test('is offered with its count, taken by Enter, and undone in one step', async () => {
    await openBoard(aSession());
    await paste('- one\n\n2) m: two\n* three');
    await expect.element(page.getByRole('button', { name: 'Add 3 cards' })).toHaveFocus();
    await press('{Enter}');
    await expect.poll(() => textsIn('To sort')).toEqual(['one', 'three']);
    expect(textsIn('Mastery')).toEqual(['two']);
    await expect.element(captureLine).toHaveFocus();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => textsIn('To sort')).toEqual([]);
    expect(textsIn('Mastery')).toEqual([]);
  });

  test('can become one card or none', async () => {
    await openBoard(aSession());
    await paste('first line\nsecond line');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(textsIn('To sort')).toEqual([]);
    await paste('first line\nsecond line');
    await page.getByRole('button', { name: 'Paste as one card' }).click();
    await expect.poll(() => textsIn('To sort')).toEqual(['first line\nsecond line']);
  });

  test('of more than 500 lines is refused with the count said', async () => {
    await openBoard(aSession());
    await paste(Array.from({ length: 501 }, (_, index) => `line ${index}`).join('\n'));
    await expect.element(page.getByText('501 lines are too many for one paste.')).toBeVisible();
    await press('{Enter}');
    expect(textsIn('To sort')).toEqual([]);
  });

  test('says how many lines are too long for a card', async () => {
    await openBoard(aSession());
    await paste(`fits\nfits too\n${'x'.repeat(2_001)}`);
    await expect.element(page.getByText(/1 of them is longer than 2,000 characters/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add 2 cards' })).toBeVisible();
  });
});

describe('editing in place', () => {
  const editor = page.getByRole('textbox', { name: 'Text of the card' });
  const oneCard = () => aSession({ observations: [anObservation({ text: 'old' })] });

  test('begins with Enter, and Enter saves', async () => {
    await openBoard(oneCard());
    await choose('old');
    await press('{Enter}', ' words{Enter}');
    await expect.poll(() => textsIn('To sort')).toEqual(['old words']);
    await expect.poll(focused).toBe('old words');
  });

  test('begins with a double click, and Escape gives the old words back', async () => {
    await openBoard(oneCard());
    await card('old').dblClick();
    await press('er', '{Escape}');
    await expect.poll(focused).toBe('old');
    expect(textsIn('To sort')).toEqual(['old']);
  });

  test('saves when the field is left', async () => {
    await openBoard(oneCard());
    await choose('old');
    await press('{Enter}', 'er');
    await captureLine.click();
    await expect.poll(() => textsIn('To sort')).toEqual(['older']);
    await expect.element(captureLine).toHaveFocus();
  });

  test('stays open with a hint when the text is empty', async () => {
    await openBoard(oneCard());
    await choose('old');
    await press('{Enter}');
    await editor.fill('');
    await press('{Enter}');
    await expect.element(page.getByText(/A card needs some text/)).toBeVisible();
    await expect.element(editor).toHaveFocus();
    await press('{Escape}');
    expect(textsIn('To sort')).toEqual(['old']);
  });

  test('takes a new line with Shift+Enter', async () => {
    await openBoard(oneCard());
    await choose('old');
    await press('{Enter}');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}line{Enter}');
    await expect.poll(() => textsIn('To sort')).toEqual(['old\nline']);
  });
});

describe('the menu of a card', () => {
  const more = (text: string) => card(text).getByRole('button', { name: 'More' });

  test('moves, edits and deletes the card', async () => {
    await openBoard(
      aSession({ observations: [anObservation({ text: 'one' }), anObservation({ text: 'two' })] }),
    );
    await card('one').hover();
    await more('one').click();
    await page.getByRole('menuitem', { name: 'Move to Mastery' }).click();
    await expect.poll(() => textsIn('Mastery')).toEqual(['one']);
    await expect.poll(focused).toBe('two');
    await card('one').hover();
    await more('one').click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await press('!{Enter}');
    await expect.poll(() => textsIn('Mastery')).toEqual(['one!']);
    await card('two').hover();
    await more('two').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect.poll(() => textsIn('To sort')).toEqual([]);
    await expect.poll(focused).toBe('one!');
  });

  test('says of what kind a card is and whom it comes from', async () => {
    await openBoard(aSession({ observations: [anObservation({ text: 'one' })] }));
    await card('one').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Kind' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Concern' }).click();
    await expect.element(card('one').getByText('concern')).toBeVisible();
    await card('one').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'From' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Chapter Lead' }).click();
    await expect.element(card('one').getByTitle('Chapter Lead')).toBeVisible();
  });
});
