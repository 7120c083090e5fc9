import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { ReadOnlyNotice } from '../../../../renderer/parts/read-only-notice.tsx';
import { axeFindings } from '../../../support/axe-findings.ts';
import { type MemoryHostOptions, memoryHost } from '../../../support/memory-host.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

const heldBy = { computer: 'meeting-room-3', since: Date.UTC(2026, 10, 19, 8, 12) };
const dialog = page.getByRole('dialog', { name: 'Take over the data folder' });
const notice = page.getByRole('alert').filter({ hasText: 'To read only' });

async function openNotice(options: MemoryHostOptions) {
  const host = memoryHost([], options);
  connectThrough(host.transport);
  await render(
    <main>
      <ReadOnlyNotice />
      <AppToasts />
    </main>,
  );
  await expect.element(notice).toBeVisible();
  return host;
}

test('taking over is asked for, with the computer and since when; Cancel leaves everything', async () => {
  await openNotice({ heldBy });
  await notice.getByRole('button', { name: 'Take over…' }).click();
  await expect.element(dialog).toHaveTextContent(/meeting-room-3 has had it open since 19 Nov 2026/);
  // The safe button has the keyboard.
  await expect.element(dialog.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(notice).toBeVisible();
});

test('once taken over, the notice is gone', async () => {
  await openNotice({ heldBy });
  await notice.getByRole('button', { name: 'Take over…' }).click();
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await expect.element(page.getByText('This computer has the data folder now.')).toBeVisible();
  await expect.element(notice).not.toBeInTheDocument();
});

test('what goes wrong is told in the dialog', async () => {
  const host = await openNotice({ heldBy });
  host.failWith('dataFolder.takeOver', 'That did not work: the disk is full.');
  await notice.getByRole('button', { name: 'Take over…' }).click();
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('the disk is full');
});

test('who comes too late is told so, and nothing is taken', async () => {
  const host = await openNotice({ heldBy });
  await notice.getByRole('button', { name: 'Take over…' }).click();
  host.heldBy({ computer: 'tablet', since: heldBy.since + 1 });
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('opened elsewhere');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(notice).toHaveTextContent('tablet has this data folder');
});

test('a folder that another window of this computer has cannot be taken over', async () => {
  await openNotice({ readOnly: 'This data folder is open elsewhere.' });
  await expect.element(notice.getByRole('button')).not.toBeInTheDocument();
});
