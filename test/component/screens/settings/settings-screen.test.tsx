import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { client, connectThrough } from '../../../../renderer/api/client.ts';
import { SettingsScreen } from '../../../../renderer/screens/settings/settings-screen.tsx';
import { adoptPreferences } from '../../../../renderer/stores/preferences-store.ts';
import { useDocumentPreferences } from '../../../../renderer/use-document-preferences.ts';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

function App() {
  useDocumentPreferences();
  return <SettingsScreen />;
}

function saved() {
  return client.call('preferences.get', {});
}

const word = page.getByRole('textbox', { name: 'SquadMAP' });
const reset = page.getByRole('button', { name: 'Reset' });

beforeEach(async () => {
  connectThrough(memoryHost().transport);
  adoptPreferences(defaultPreferences);
  await render(<App />);
});

test('a theme holds at once and is saved', async () => {
  await page.getByRole('radio', { name: 'Dark' }).click();
  expect(document.documentElement.dataset.theme).toBe('dark');
  await expect.poll(async () => (await saved()).theme).toBe('dark');
  await page.getByRole('radio', { name: 'System' }).click();
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

test('a text size holds at once and is saved', async () => {
  await page.getByRole('radio', { name: 'Huge' }).click();
  expect(document.documentElement.dataset.textSize).toBe('huge');
  await expect.poll(async () => (await saved()).textSize).toBe('huge');
});

test('single keys are switched off', async () => {
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await expect.poll(async () => (await saved()).hasSingleKeys).toBe(false);
});

test('a word is kept on Enter and Reset gives all words back', async () => {
  await word.fill('  POCLAC ');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await saved()).vocabulary.kinds.squadmap).toBe('POCLAC');
  await reset.click();
  await expect.element(word).toHaveValue('SquadMAP');
  await expect.poll(async () => (await saved()).vocabulary).toEqual(defaultPreferences.vocabulary);
});

test('a word is kept when its field is left', async () => {
  await page.getByRole('textbox', { name: 'Tribe', exact: true }).fill('Area');
  await userEvent.tab();
  await expect.poll(async () => (await saved()).vocabulary.tribe).toBe('Area');
});

test('an empty word is not kept', async () => {
  await word.fill(' ');
  await expect.element(page.getByText('Left empty, it stays “SquadMAP”.')).toBeVisible();
  await userEvent.tab();
  await expect.element(word).toHaveValue('SquadMAP');
  expect((await saved()).vocabulary).toEqual(defaultPreferences.vocabulary);
});

test('the data folder and the version are shown', async () => {
  await expect.element(page.getByText('/data')).toBeVisible();
  await expect.element(page.getByText('SquadMAP test, running in your browser')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Open the data folder' })).toBeVisible();
});

test.each(['Light', 'Dark', 'High contrast'])('axe has nothing to say in the theme %s', async (theme) => {
  await page.getByRole('radio', { name: theme }).click();
  await expect.element(page.getByText('/data')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('what the app will not do is promised by name', async () => {
  const promises = page.getByRole('region', { name: 'What this app will not do' });
  for (const promise of [
    'No accounts',
    'No telemetry',
    'No chat and no AI',
    'No rankings',
    'No daily status, no leader dashboards and no reminders to leaders',
  ]) {
    await expect.element(promises.getByRole('listitem').filter({ hasText: promise })).toBeVisible();
  }
});

test('what can be set stands before what there is to read', async () => {
  const headings = page.getByRole('heading', { level: 2 });
  expect(headings.elements().map((heading) => heading.textContent)).toEqual([
    'Look and keys',
    'Keys',
    'Words',
    'Your ceremonies',
    'Your data',
    'What this app will not do',
  ]);
});
