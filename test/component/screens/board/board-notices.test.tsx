import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dismissNotice } from '../../../../renderer/stores/session-notice.ts';
import { closeVersions } from '../../../../renderer/stores/versions-store.ts';
import type { SessionNotice } from '../../../../shared/api/session-notice.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anId, aSession } from '../../../support/session-builders.ts';
import { press } from '../../show-app.tsx';
import { captureLine, openBoard } from './open-board.tsx';

const session = aSession({ squad: 'Falcon' });
const plain = { versionName: null, secondId: null };

async function openWith(notice: SessionNotice) {
  const host = await openBoard(session);
  host.events.publish('session.noticed', { sessionId: session.id, notice });
  const shown = page.getByRole('alert').filter({ hasText: notice.message });
  await expect.element(shown).toBeVisible();
  return { host, shown };
}

async function capture(text: string) {
  await captureLine.fill(text);
  await press('{Enter}');
}

afterEach(() => {
  dismissNotice();
  closeVersions();
  location.hash = '';
});

test('a file that was changed outside is told until the user puts the message away', async () => {
  const { shown } = await openWith({
    kind: 'edited-outside',
    message: 'It was opened as it is now.',
    ...plain,
  });
  await expect.element(shown).toHaveTextContent('Changed outside SquadMAP');
  await shown.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(shown).not.toBeInTheDocument();
});

test('a file that is older than what was saved leads to the newer version', async () => {
  const versionName = 'prev.json';
  const { shown } = await openWith({
    kind: 'older-than-saved',
    message: 'Nothing was changed.',
    ...plain,
    versionName,
  });
  await expect.element(shown).toHaveTextContent('This file is older than what was saved here');
  await shown.getByRole('button', { name: 'Look at the newer version…' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Earlier versions' })).toBeVisible();
});

test('changes that were kept as a second session can be opened from the message', async () => {
  const secondId = anId<SessionId>('second');
  const { shown } = await openWith({
    kind: 'kept-as-second',
    message: 'Yours was kept.',
    ...plain,
    secondId,
  });
  await shown.getByRole('button', { name: 'Open my version' }).click();
  expect(location.hash).toBe(`#/board/${secondId}`);
});

test('a full disk is told with what to do, and trying again saves', async () => {
  const host = await openBoard(session);
  host.setDiskFull(true);
  await capture('Tests take 40 minutes');
  const shown = page.getByRole('alert').filter({ hasText: 'Not saved: the disk is full' });
  await expect.element(shown).toHaveTextContent('Free some space');
  await expect.element(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  const tryAgain = shown.getByRole('button', { name: 'Try again' });
  // Not before: the host tries by itself, too, and would take the button away.
  tryAgain.element().addEventListener('pointerdown', () => host.setDiskFull(false));
  await tryAgain.click();
  await expect.element(shown).not.toBeInTheDocument();
  await expect.poll(() => Object.keys(host.saved(session.id)?.observations ?? {}).length).toBe(1);
});

test('what cannot be saved is saved elsewhere, as a file', async () => {
  const host = await openBoard(session);
  host.setDiskFull(true);
  await capture('Tests take 40 minutes');
  await page.getByRole('button', { name: 'Save a copy elsewhere…' }).click();
  await expect.element(page.getByText(/Saved as .*falcon\.squadmap/)).toBeVisible();
});

test('a file that was removed is only made again when the user says so', async () => {
  const host = await openBoard(session);
  host.setFileGone();
  await capture('Tests take 40 minutes');
  const shown = page.getByRole('alert').filter({ hasText: 'moved or removed' });
  await shown.getByRole('button', { name: 'Save it again here' }).click();
  await expect.element(shown).not.toBeInTheDocument();
  await expect.poll(() => Object.keys(host.saved(session.id)?.observations ?? {}).length).toBe(1);
});

test('a folder that has gone is only made again when the user says so', async () => {
  const host = await openBoard(session);
  host.setFolderGone();
  await capture('Tests take 40 minutes');
  const shown = page.getByRole('alert').filter({ hasText: 'the folder is gone' });
  await shown.getByRole('button', { name: 'Try again' }).click();
  await expect.element(shown).toHaveTextContent('Bring the folder or the drive back');
  expect(host.saved(session.id)?.observations).toEqual({});
  expect(await axeFindings()).toEqual([]);
  await shown.getByRole('button', { name: 'Make the folder again here' }).click();
  await expect.element(shown).not.toBeInTheDocument();
  await expect.poll(() => Object.keys(host.saved(session.id)?.observations ?? {}).length).toBe(1);
});

test('a host that only reads says who has the folder', async () => {
  await openBoard(session, { readOnly: 'This data folder is open in the browser since 09:12.' });
  await expect
    .element(page.getByRole('alert').filter({ hasText: 'To read only' }))
    .toHaveTextContent('since 09:12');
  expect(await axeFindings()).toEqual([]);
});
