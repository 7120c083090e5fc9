import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CommandPalette } from '../../../../renderer/screens/palette/command-palette.tsx';
import { ShortcutSheet } from '../../../../renderer/screens/palette/shortcut-sheet.tsx';
import { useShortcuts } from '../../../../renderer/screens/palette/use-shortcuts.ts';
import { type AppAction, useActions } from '../../../../renderer/stores/action-registry.ts';
import { adoptPreferences } from '../../../../renderer/stores/preferences-store.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

let done: string[] = [];
let canMove = true;

const actions: readonly AppAction[] = [
  {
    id: 'card.mastery',
    label: 'Move to Mastery',
    group: 'Card',
    keys: ['m'],
    isEnabled: () => canMove,
    run: () => done.push('mastery'),
  },
  { id: 'session.undo', label: 'Undo', group: 'Session', keys: ['mod+z'], run: () => done.push('undo') },
  { id: 'session.find', label: 'Find text', group: 'Session', keys: ['/'], run: () => done.push('find') },
];

function Screen() {
  useActions(actions);
  useShortcuts();
  return (
    <>
      <button type="button">Somewhere</button>
      <input aria-label="A text" />
      <CommandPalette />
      <ShortcutSheet />
    </>
  );
}

const somewhere = page.getByRole('button', { name: 'Somewhere' });
const palette = page.getByRole('dialog', { name: 'Commands' });
const field = page.getByRole('combobox', { name: 'Find a command' });

beforeEach(async () => {
  done = [];
  canMove = true;
  adoptPreferences({ hasSingleKeys: true, keys: {} });
  await render(<Screen />);
  (somewhere.element() as HTMLElement).focus();
});

test('a key runs its action', async () => {
  await userEvent.keyboard('m');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(done).toEqual(['mastery', 'undo']);
});

test('what is typed into a text is no shortcut', async () => {
  await page.getByRole('textbox', { name: 'A text' }).fill('a');
  await userEvent.keyboard('m/?');
  expect(done).toEqual([]);
  await expect.element(page.getByRole('textbox', { name: 'A text' })).toHaveValue('am/?');
});

test('an action has the keys the user chose, in the palette and in the sheet too', async () => {
  adoptPreferences({ keys: { 'card.mastery': ['shift+x'], 'session.find': [] } });
  await userEvent.keyboard('m/');
  expect(done).toEqual([]);
  await userEvent.keyboard('{Shift>}X{/Shift}');
  expect(done).toEqual(['mastery']);
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(palette.getByRole('option', { name: 'Move to Mastery Shift X' })).toBeVisible();
  await expect.element(palette.getByRole('option', { name: 'Find text', exact: true })).toBeVisible();
  await userEvent.keyboard('{Escape}?');
  const sheet = page.getByRole('dialog', { name: 'Keys that work here' });
  await expect.element(sheet.getByText('Move to Mastery')).toBeVisible();
  await expect.element(sheet.getByText('Find text')).not.toBeInTheDocument();
});

test('single keys can be switched off; keys with Ctrl stay', async () => {
  adoptPreferences({ hasSingleKeys: false });
  await userEvent.keyboard('m/');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(done).toEqual(['undo']);
});

test('keys rest while a dialog is open', async () => {
  await userEvent.keyboard('?');
  await expect.element(page.getByRole('dialog', { name: 'Keys that work here' })).toBeVisible();
  await userEvent.keyboard('m');
  expect(done).toEqual([]);
});

test('Ctrl+K finds a command by its words, Enter runs it and the focus is back where it was', async () => {
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('mast');
  await expect.poll(() => page.getByRole('option').elements().length).toBe(1);
  await userEvent.keyboard('{Enter}');
  expect(done).toEqual(['mastery']);
  await expect.element(palette).not.toBeInTheDocument();
  await expect.element(somewhere).toHaveFocus();
});

test('arrow keys walk the commands round, and the field points at the one chosen', async () => {
  await userEvent.keyboard('{Control>}k{/Control}');
  const chosen = () => {
    const id = field.element().getAttribute('aria-activedescendant');
    return id && document.getElementById(id)?.textContent;
  };
  const first = chosen();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(chosen).not.toBe(first);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect
    .poll(() => page.getByRole('option', { selected: true }).element())
    .toBe(page.getByRole('option').elements().at(-1));
});

test('what cannot be done now is not offered', async () => {
  canMove = false;
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('option', { name: 'Undo' })).toBeVisible();
  await expect.element(page.getByRole('option', { name: 'Move to Mastery' })).not.toBeInTheDocument();
});

test('a query that finds nothing says so, and Escape gives the focus back', async () => {
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('xyz');
  await expect.element(page.getByText('No command has these words.')).toBeVisible();
  await userEvent.keyboard('{Enter}{Escape}');
  expect(done).toEqual([]);
  await expect.element(somewhere).toHaveFocus();
});

test('the sheet shows every action that has a key, under its group', async () => {
  await userEvent.keyboard('?');
  const card = page.getByRole('region', { name: 'Card' });
  await expect.element(card).toHaveTextContent('Move to MasteryM');
  await expect.element(page.getByRole('region', { name: 'Session' })).toHaveTextContent(/Undo.*Z.*Find text/);
});

test('the list of keys scrolls within the sheet, with its focus ring whole', async () => {
  await page.viewport(1280, 300);
  await userEvent.keyboard('?');
  const list = page.getByRole('region', { name: 'Keys', exact: true });
  await expect.element(list).toHaveFocus();
  await expect.element(list).toBeInViewport({ ratio: 0.95 });
  await page.viewport(1280, 720);
});

test('axe has nothing to say to palette and sheet', async () => {
  for (const keys of ['{Control>}k{/Control}', '?']) {
    await userEvent.keyboard(keys);
    await expect.element(page.getByRole('dialog')).toBeVisible();
    for (const animation of document.getAnimations()) animation.finish();
    const { violations } = await axe.run('dialog');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await userEvent.keyboard('{Escape}');
  }
});
