import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { DailyCopyService } from '../../../../electron/services/daily-copy.ts';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { DailyCopyFailure } from '../../../../renderer/screens/home/daily-copy-failure.tsx';
import { SettingsScreen } from '../../../../renderer/screens/settings/settings-screen.tsx';
import type { DailyCopyState } from '../../../../shared/api/daily-copy-calls.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

const none: DailyCopyState = { folder: null, canChoose: true, isRunning: false, lastAt: null, failure: null };

/** A service that has this state until something is done with it. */
function copying(start: DailyCopyState, onChange: () => void = () => undefined): DailyCopyService {
  let state = start;
  const become = (next: DailyCopyState) => {
    state = next;
    onChange();
  };
  return {
    state: () => state,
    remind: () => undefined,
    run: async () => become({ ...state, lastAt: Date.now(), failure: null }),
    async choose() {
      become({ ...state, folder: '/mnt/usb', lastAt: Date.now() });
      return { outcome: 'chosen' };
    },
    stop: async () => become(none),
  };
}

async function openSettings(state: DailyCopyState) {
  const tell: { change: () => void } = { change: () => undefined };
  const host = memoryHost([], { dailyCopy: copying(state, () => tell.change()) });
  tell.change = () => host.events.publish('app.changed', {});
  connectThrough(host.transport);
  await render(
    <>
      <SettingsScreen />
      <AppToasts />
    </>,
  );
}

test('a folder is chosen, and from then on Settings says when the last copy was made', async () => {
  await openSettings(none);
  await page.getByRole('button', { name: 'Choose a folder for a daily copy…' }).click();
  await expect.element(page.getByText('/mnt/usb')).toBeVisible();
  await expect.element(page.getByText(/^Last copy: today \d\d:\d\d$/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('button', { name: 'Stop copying' }).click();
  await expect.element(page.getByText('/mnt/usb')).not.toBeInTheDocument();
});

test('an older copy is named with its day, a failure stays until a copy was made', async () => {
  const failure = 'The daily copy could not be made: the disk is full.';
  await openSettings({ ...none, folder: '/mnt/usb', lastAt: new Date(2026, 0, 5, 9, 12).getTime(), failure });
  await expect.element(page.getByText('Last copy: 5 Jan 2026, 09:12')).toBeVisible();
  await expect.element(page.getByText(failure)).toBeVisible();
  await page.getByRole('button', { name: 'Copy now' }).click();
  await expect.element(page.getByText(/^Last copy: today/)).toBeVisible();
  await expect.element(page.getByText(failure)).not.toBeInTheDocument();
});

test('where the folder is named at the start, Settings says how', async () => {
  await openSettings({ ...none, canChoose: false });
  await expect.element(page.getByText('npm start -- --daily-copy "/the/folder"')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /daily copy/ })).not.toBeInTheDocument();
});

test('Today tells a failure, which can be put away and holds up nothing', async () => {
  const failure = 'The daily copy could not be made: the folder is gone (drive removed?).';
  connectThrough(memoryHost([], { dailyCopy: copying({ ...none, folder: '/mnt/usb', failure }) }).transport);
  await render(<DailyCopyFailure />);
  await expect.element(page.getByText(failure)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(page.getByText(failure)).not.toBeInTheDocument();
});
