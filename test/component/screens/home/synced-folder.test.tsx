import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { HomeScreen } from '../../../../renderer/screens/home/home-screen.tsx';
import { axeFindings } from '../../../support/axe-findings.ts';
import { type MemoryHostOptions, memoryHost } from '../../../support/memory-host.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

const news = page.getByText('Dropbox carries this folder to other computers');
const heading = page.getByRole('heading', { name: 'Today' });

async function openHome(options: MemoryHostOptions) {
  connectThrough(memoryHost([], options).transport);
  return render(<HomeScreen />);
}

afterEach(() => {
  location.hash = '';
});

test('Today says once that a sync service carries the folder, and no more after that', async () => {
  const { rerender } = await openHome({ syncedBy: 'Dropbox' });
  await expect.element(news).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(news).not.toBeInTheDocument();
  await rerender(<HomeScreen key="again" />);
  await expect.element(heading).toBeVisible();
  await expect.element(news).not.toBeInTheDocument();
});

test('the news leads to the settings of the folder', async () => {
  await openHome({ syncedBy: 'Dropbox' });
  await page.getByRole('main').getByRole('button', { name: 'Settings' }).click();
  expect(location.hash).toBe('#/settings');
});

test('nothing is said of a folder that stays here, nor where nothing can be changed', async () => {
  const { unmount } = await openHome({});
  await expect.element(page.getByRole('button', { name: 'New session' })).toBeVisible();
  await expect.element(news).not.toBeInTheDocument();
  await unmount();
  await openHome({ syncedBy: 'Dropbox', readOnly: 'Open elsewhere.' });
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(news).not.toBeInTheDocument();
});
