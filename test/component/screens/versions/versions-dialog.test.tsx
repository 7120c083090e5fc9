import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomeScreen } from '../../../../renderer/screens/home/home-screen.tsx';
import { closeVersions } from '../../../../renderer/stores/versions-store.ts';
import { emptyHistory } from '../../../../shared/session/history.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import type { MemoryHost } from '../../../support/memory-host.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';
import { showApp } from '../../show-app.tsx';

const better = anObservation({ text: 'Tests take 40 minutes, said better', dimension: 'mastery' });
const before = { ...better, text: 'Tests take 40 minutes' };
const gone = anObservation({ text: 'We wait for Identity' });
const recent = anObservation({ text: 'A new one' });
const now = aSession({ squad: 'Falcon', observations: [better, recent] });
const then = { ...now, observations: tableOf(before, gone) };

function tableOf(...observations: (typeof gone)[]): Session['observations'] {
  return Object.fromEntries(observations.map((card) => [card.id, card]));
}

function contentOf(session: Session, savedAt: string) {
  return { rev: 1, savedAt, app: 'test', session, history: emptyHistory };
}

const versions = [
  { name: 'prev.json', pin: null, content: contentOf(now, '2026-11-20T09:30:00.000Z') },
  {
    name: 'pinned-halved-3-20261120T090200000Z.json',
    pin: 'halved' as const,
    content: contentOf(then, '2026-11-20T09:02:00.000Z'),
  },
];

async function openVersions(given = versions): Promise<MemoryHost> {
  const host = await showApp(<HomeScreen />, [now], { versions: given });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Earlier versions…' }).click();
  await expect.element(dialog).toBeVisible();
  return host;
}

function textsSaved(host: MemoryHost): string[] {
  const cards = Object.values(host.saved(now.id)?.observations ?? {});
  return cards.map(({ text }) => text).sort();
}

const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
const restore = dialog.getByRole('button', { name: 'Restore' });

afterEach(() => {
  closeVersions();
  delete document.documentElement.dataset.theme;
});

test('each version says when it was saved, how many cards it has and what going back would do', async () => {
  await openVersions();
  await expect
    .element(dialog.getByRole('radio', { name: /2 cards The cards are the same as now/ }))
    .toBeVisible();
  const halved = dialog.getByRole('radio', { name: /Brings back 1 card, takes away 1 card, changes 1 card/ });
  await expect.element(halved).toHaveAccessibleName(/Kept before many cards were deleted/);
  await expect.element(restore).toHaveAttribute('aria-disabled', 'true');
});

test('a chosen version shows its cards in words, now and then', async () => {
  await openVersions();
  await dialog.getByRole('radio', { name: /Brings back/ }).click();
  const preview = dialog.getByRole('region', { name: 'What restoring does' });
  await expect
    .element(preview.getByRole('listitem').filter({ hasText: 'Comes back' }))
    .toHaveTextContent('We wait for Identity');
  await expect
    .element(preview.getByRole('listitem').filter({ hasText: 'Goes' }))
    .toHaveTextContent('A new one');
  await expect
    .element(preview.getByRole('listitem').filter({ hasText: 'Changes' }))
    .toHaveTextContent(/Now.*said better.*Then.*Tests take 40 minutes/);
});

test('a version is chosen and restored by keys alone, and Undo takes it back', async () => {
  const host = await openVersions();
  await expect.element(dialog.getByRole('radio').first()).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(dialog.getByText('We wait for Identity')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(textsSaved(host)).toEqual(['Tests take 40 minutes', 'We wait for Identity']);
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => textsSaved(host)).toEqual(['A new one', 'Tests take 40 minutes, said better']);
});

test('Escape closes it, changes nothing and gives the focus back', async () => {
  const host = await openVersions();
  await userEvent.keyboard('{ArrowDown}{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'More' })).toHaveFocus();
  expect(textsSaved(host)).toEqual(['A new one', 'Tests take 40 minutes, said better']);
});

test('a restore that fails says so, and the dialog stays', async () => {
  const host = await openVersions();
  await dialog.getByRole('radio', { name: /Brings back/ }).click();
  await expect.element(dialog.getByText('We wait for Identity')).toBeVisible();
  host.failWith('versions.restore', 'The meeting as it is now could not be saved first.');
  await restore.click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('could not be saved first');
  expect(textsSaved(host)).toEqual(['A new one', 'Tests take 40 minutes, said better']);
});

test('without an earlier version it says when there will be one', async () => {
  await openVersions([]);
  await expect.element(dialog.getByText(/There is no earlier version yet/)).toBeVisible();
});

test.each(['light', 'dark', 'high-contrast'])('axe has nothing to say in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await openVersions();
  await dialog.getByRole('radio', { name: /Brings back/ }).click();
  await expect.element(dialog.getByText('We wait for Identity')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
