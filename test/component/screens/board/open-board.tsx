/** Opens the board of a session over a host without a disk, as the app shows it, and finds its parts by what people read. */
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppActions } from '../../../../renderer/app-actions.tsx';
import { AppDialogs } from '../../../../renderer/app-dialogs.tsx';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { BoardScreen } from '../../../../renderer/screens/board/board-screen.tsx';
import { closeSession, followHost, useSessionStore } from '../../../../renderer/stores/session-store.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { type MemoryHost, type MemoryHostOptions, memoryHost } from '../../../support/memory-host.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

/** Shows the board of a session. */
export async function openBoard(session: Session, options: MemoryHostOptions = {}): Promise<MemoryHost> {
  const host = memoryHost([session], options);
  closeSession();
  connectThrough(host.transport);
  followHost();
  await render(
    <>
      <AppActions />
      <BoardScreen sessionId={session.id} />
      <AppDialogs />
      <AppToasts />
    </>,
  );
  await expect.element(column('To sort')).toBeInTheDocument();
  return host;
}

/** A column by its heading. */
export function column(name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** A card by its words. */
export function card(text: string) {
  return page.getByRole('listitem', { name: text, exact: true });
}

/** The texts of a column's cards from top to bottom. */
export function textsIn(name: string): string[] {
  const cards = column(name).element().querySelectorAll('[data-observation-id] > div > p:first-child');
  return [...cards].map((words) => words.textContent ?? '');
}

/** The line at the foot of the board. */
export const captureLine = page.getByRole('textbox', { name: 'What did you observe?' });

/** The name of what has the focus. */
export function focused(): string {
  const element = document.activeElement;
  const words = document.getElementById(element?.getAttribute('aria-labelledby') ?? '');
  return (words ?? element)?.textContent ?? '';
}

/** Gives a card the focus as a click does. */
export async function choose(text: string): Promise<void> {
  await card(text).click();
  await expect.poll(focused).toBe(text);
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
