import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emptyHistory } from '../../../../shared/session/history.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';
import { showHome } from './show-home.tsx';

const shared = anObservation({ text: 'On both' });
const more = anObservation({ text: 'Only in the copy' });
const session = aSession({ squad: 'Falcon', observations: [shared] });
const fileName = `${session.id} (conflicted copy).json`;

async function openHome(
  copy: Session = { ...session, observations: { [shared.id]: shared, [more.id]: more } },
  sessions: Session[] = [session],
) {
  const content = {
    rev: 2,
    savedAt: '2026-11-20T09:30:00.000Z',
    app: 'test',
    session: copy,
    history: emptyHistory,
  };
  const host = memoryHost(sessions, { copies: { [fileName]: content } });
  await showHome(host);
  await expect.element(region).toBeVisible();
  return host;
}

const region = page.getByRole('region', { name: 'Files that need a look' });

afterEach(() => {
  location.hash = '';
  delete document.documentElement.dataset.theme;
});

test('a copy is listed with both times and how it differs', async () => {
  await openHome();
  await expect
    .element(region.getByRole('listitem'))
    .toHaveTextContent(/A second copy of Falcon, saved 20 Nov 2026/);
  await expect.element(region).toHaveTextContent(/the one in the list: 1 Jan 1970.*with 2 cards.*1 more/);
  await expect.element(region).toHaveTextContent('It is never deleted.');
});

test('Keep both makes the copy a session of its own and puts its file aside', async () => {
  await openHome();
  await region.getByRole('button', { name: 'Keep both' }).click();
  await expect.element(page.getByText(/Both are kept/)).toBeVisible();
  await expect.element(region).not.toBeInTheDocument();
  await expect.poll(() => page.getByRole('row', { name: /Falcon/ }).elements().length).toBe(2);
  await expect.element(page.getByRole('heading', { name: 'Sessions' })).toHaveFocus();
});

test('a copy that could not be made durable as a session stays in the list', async () => {
  const host = await openHome();
  host.setDiskFull(true);
  await region.getByRole('button', { name: 'Keep both' }).click();
  await expect.element(page.getByRole('region', { name: 'Notifications' })).toHaveTextContent(/\w/);
  await expect.element(region.getByRole('listitem')).toBeVisible();
});

test('Merge… shows what the copy would bring before anything happens', async () => {
  await openHome();
  await region.getByRole('button', { name: 'Merge…' }).click();
  await expect
    .element(page.getByRole('dialog', { name: 'Merge a copy' }))
    .toHaveTextContent('Only in the copy');
});

test('a copy with nothing new is only put aside', async () => {
  await openHome(session);
  await expect.element(region).toHaveTextContent('Its cards are the same.');
  await expect.element(region.getByRole('button', { name: 'Merge…' })).not.toBeInTheDocument();
  await region.getByRole('button', { name: 'Put aside' }).click();
  await expect.element(region).not.toBeInTheDocument();
  await expect.element(page.getByText(/put into the folder “copies”/)).toBeVisible();
});

test('a copy whose session cannot be opened is opened as a session of its own, and its file put aside', async () => {
  const host = await openHome(undefined, []);
  await expect.element(region).toHaveTextContent(/A copy of Falcon, saved .* with 2 cards/);
  await expect.element(region.getByRole('button', { name: 'Merge…' })).not.toBeInTheDocument();
  await region.getByRole('button', { name: 'Open this copy' }).click();
  await expect.poll(() => location.hash).toMatch(/^#\/board\//);
  const opened = location.hash.split('/').at(-1) ?? '';
  expect(Object.values(host.saved(opened)?.observations ?? {}).map(({ text }) => text)).toEqual([
    'On both',
    'Only in the copy',
  ]);
  await expect.element(region).not.toBeInTheDocument();
});

test.each(['light', 'dark', 'high-contrast'])('axe has nothing to say in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await openHome();
  expect(await axeFindings()).toEqual([]);
});
