import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppActions } from '../../../../renderer/app-actions.tsx';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { HomeScreen } from '../../../../renderer/screens/home/home-screen.tsx';
import type { MemoryHost } from '../../../support/memory-host.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

/** Shows Today over this host, as the app does. */
export async function showHome(host: MemoryHost): Promise<MemoryHost> {
  location.hash = '#/home';
  connectThrough(host.transport);
  await render(
    <>
      <AppActions />
      <HomeScreen />
      <AppToasts />
    </>,
  );
  await expect.element(page.getByRole('heading', { name: 'Sessions' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Import…', exact: true })).toBeVisible();
  return host;
}
