import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { client, connectThrough } from '../../../../renderer/api/client.ts';
import { SettingsScreen } from '../../../../renderer/screens/settings/settings-screen.tsx';
import { adoptPreferences } from '../../../../renderer/stores/preferences-store.ts';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const keysOf = (label: string) => page.getByRole('listitem').filter({ has: button(`Change: ${label}`) });
const saved = async () => (await client.call('preferences.get', {})).keys;

beforeEach(async () => {
  connectThrough(memoryHost().transport);
  adoptPreferences(defaultPreferences);
  await render(<SettingsScreen />);
  await button('Change keys…').click();
});

test('every action is listed with its keys, and found by what it does', async () => {
  await expect.element(keysOf('Undo')).toHaveTextContent(/UndoCtrlZ/);
  await page.getByRole('textbox', { name: 'Find a key' }).fill('mastery');
  await expect.element(keysOf('Move to Mastery')).toBeVisible();
  await expect.element(button('Change: Undo')).not.toBeInTheDocument();
  await page.getByRole('textbox', { name: 'Find a key' }).fill('xyz');
  await expect.element(page.getByText('Nothing has these words.')).toBeVisible();
});

test('new keys are pressed, kept at once and told where they are those of another action', async () => {
  await button('Change: Move to Mastery').click();
  await userEvent.keyboard('{Shift>}X{/Shift}');
  await expect.poll(saved).toEqual({ 'board.file.mastery': ['shift+x'] });
  await expect.element(keysOf('Move to Mastery')).toHaveTextContent(/ShiftX/);
  await button('Change: Move to Mastery').click();
  await userEvent.keyboard('a');
  await expect
    .element(keysOf('Move to Mastery').getByRole('status'))
    .toHaveTextContent('Also the key of “Move to Autonomy”');
});

test('Enter and Space can be keys, and begin nothing new', async () => {
  await button('Change: Next kind').click();
  await userEvent.keyboard(' ');
  await expect.poll(saved).toEqual({ 'board.cycleKind': [' '] });
  await expect.element(button('Change: Next kind')).toBeVisible();
  await button('Change: Next kind').click();
  await userEvent.keyboard('{Enter}');
  await expect.poll(saved).toEqual({ 'board.cycleKind': ['Enter'] });
  await expect.element(button('Change: Next kind')).toBeVisible();
});

test('Escape and Tab keep the old keys', async () => {
  for (const key of ['{Escape}', '{Tab}']) {
    await button('Change: Undo').click();
    await expect.element(button('Press the new keys for Undo')).toHaveFocus();
    await userEvent.keyboard(key);
    await expect.element(button('Change: Undo')).toBeVisible();
  }
  await userEvent.keyboard('x');
  expect(await saved()).toEqual({});
});

test('keys are switched off and reset, one by one and all together', async () => {
  await button('Switch off: Undo').click();
  await expect.element(keysOf('Undo')).toHaveTextContent('no key');
  await expect.poll(saved).toEqual({ 'session.undo': [] });
  await button('Reset: Undo').click();
  await expect.poll(saved).toEqual({});
  await button('Switch off: Undo').click();
  await button('Switch off: Redo').click();
  await button('Reset all keys').click();
  await expect.poll(saved).toEqual({});
  await expect.element(button('Reset all keys')).toBeDisabled();
});

test.each(['light', 'dark', 'high-contrast'])('axe finds nothing in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await button('Change: Move to Mastery').click();
  await userEvent.keyboard('a');
  expect(await axeFindings()).toEqual([]);
  delete document.documentElement.dataset.theme;
});
