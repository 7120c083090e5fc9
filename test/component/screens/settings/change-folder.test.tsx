import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { DataFolderService } from '../../../../electron/services/data-folder.ts';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { SettingsScreen } from '../../../../renderer/screens/settings/settings-screen.tsx';
import type { CallOutput } from '../../../../shared/api/contract.ts';
import type { ChosenFolder, FolderChange } from '../../../../shared/api/data-folder-calls.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

const empty: ChosenFolder = {
  ...{ outcome: 'chosen', folder: '/elsewhere/SquadMAP', holdsSessions: false, syncedBy: null },
};

/** Settings over a host whose user chose this folder; the change goes on until the test ends it. */
async function openSettings(answer: ChosenFolder = empty) {
  const asked: FolderChange[] = [];
  let restarts = 0;
  let end: (outcome: CallOutput<'dataFolder.change'>) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const ended = new Promise<CallOutput<'dataFolder.change'>>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const dataFolder: DataFolderService = {
    choose: async () => answer,
    change(how) {
      asked.push(how);
      return ended;
    },
    cancel: () => end({ outcome: 'cancelled' }),
    restart() {
      restarts += 1;
    },
    frozenBecause: () => null,
  };
  const host = memoryHost([], { dataFolder });
  connectThrough(host.transport);
  await render(
    <>
      <SettingsScreen />
      <AppToasts />
    </>,
  );
  await page.getByRole('button', { name: 'Choose another folder…' }).click();
  return { host, asked, end, fail, ended, restarts: () => restarts };
}

const dialog = page.getByRole('dialog', { name: 'Move or copy your data' });

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

test('the data moves: progress is shown, then SquadMAP starts again', async () => {
  const { host, asked, end, restarts } = await openSettings();
  await expect.element(dialog).toHaveTextContent('/elsewhere/SquadMAP');
  await dialog.getByRole('button', { name: 'Move' }).click();
  await expect.element(dialog.getByRole('progressbar', { name: 'Copying your data…' })).toBeVisible();
  host.events.publish('dataFolder.progressed', { step: 'copying', done: 3, total: 12 });
  await expect.element(dialog.getByText('3 of 12 files')).toBeVisible();
  host.events.publish('dataFolder.progressed', { step: 'checking', done: 7, total: 12 });
  await expect
    .element(dialog.getByRole('progressbar', { name: 'Comparing every copy…' }))
    .toHaveAttribute('value', '7');
  expect(await axeFindings()).toEqual([]);
  end({ outcome: 'changed', folder: '/elsewhere/SquadMAP', oldKeptIn: '/data/1-moved' });
  const done = page.getByRole('dialog', { name: 'The data folder was changed' });
  await expect.element(done).toHaveTextContent('/data/1-moved');
  await done.getByRole('button', { name: 'Start SquadMAP again' }).click();
  await expect.poll(restarts).toBe(1);
  expect(asked).toEqual(['move']);
});

test('the data is copied when the user says so', async () => {
  const { asked } = await openSettings();
  await dialog.getByRole('radio', { name: 'Copy' }).click();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => asked).toEqual(['copy']);
});

test('Escape gives up what is going on', async () => {
  await openSettings();
  await dialog.getByRole('button', { name: 'Move' }).click();
  await expect.element(dialog.getByRole('progressbar')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
});

test('a failure is told, and it can be tried again', async () => {
  const { ended, fail } = await openSettings();
  ended.catch(() => undefined);
  fail(new Error('not told as it is'));
  await dialog.getByRole('button', { name: 'Move' }).click();
  await expect.element(dialog.getByRole('alert')).toBeVisible();
  await expect.element(dialog.getByRole('button', { name: 'Move' })).toBeEnabled();
});

test('a folder with sessions in it is used as it is', async () => {
  const { asked } = await openSettings({ ...empty, holdsSessions: true });
  const other = page.getByRole('dialog', { name: 'Use another data folder' });
  await expect.element(other).toHaveTextContent('There are sessions in this folder already.');
  await other.getByRole('button', { name: 'Use this folder' }).click();
  await expect.poll(() => asked).toEqual(['use']);
});

test('a synced folder is told what it means', async () => {
  await openSettings({ ...empty, syncedBy: 'OneDrive' });
  await expect.element(dialog).toHaveTextContent('OneDrive carries this folder to other computers');
});

test('a folder that cannot be used is said in a sentence', async () => {
  await openSettings({ outcome: 'unusable', message: 'This is the data folder already.' });
  await expect.element(page.getByText('This is the data folder already.')).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
});

test('where the folder is named at the start, Settings says how', async () => {
  connectThrough(memoryHost().transport);
  await render(<SettingsScreen />);
  await expect.element(page.getByText(/npm start -- --browser --data/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Choose another folder…' })).not.toBeInTheDocument();
});

test.each(['light', 'dark', 'high-contrast'])('axe has nothing to say in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await openSettings({ ...empty, syncedBy: 'Dropbox' });
  await expect.element(dialog).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
