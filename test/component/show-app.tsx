import type { ReactNode } from 'react';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../renderer/api/client.ts';
import { AppActions } from '../../renderer/app-actions.tsx';
import { AppDialogs } from '../../renderer/app-dialogs.tsx';
import { AppToasts } from '../../renderer/app-toasts.tsx';
import { closeSession, followHost, useSessionStore } from '../../renderer/stores/session-store.ts';
import { followStage } from '../../renderer/stores/stage-status-store.ts';
import type { Session } from '../../shared/session/schema.ts';
import { type MemoryHost, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';
import '../../renderer/styles/fonts.css';
import '../../renderer/styles/tokens.css';
import '../../renderer/styles/base.css';

/** Shows a screen with keys, dialogs and toasts, as the app does, over a host without a disk. */
export async function showApp(
  screen: ReactNode,
  sessions: readonly Session[],
  options: MemoryHostOptions = {},
): Promise<MemoryHost> {
  const host = memoryHost(sessions, options);
  closeSession();
  connectThrough(host.transport);
  followHost();
  followStage();
  await render(
    <>
      <AppActions />
      {screen}
      <AppDialogs />
      <AppToasts />
    </>,
  );
  return host;
}

/** Presses keys one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key);
}

/** The session as this window shows it. */
export function shownSession(): Session {
  const { session } = useSessionStore.getState();
  if (!session) throw new Error('No session is open.');
  return session;
}
