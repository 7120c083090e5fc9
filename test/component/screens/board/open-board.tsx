/** Opens the board of a session over a host without a disk, as the app shows it, and finds its parts by what people read. */
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { BoardScreen } from '../../../../renderer/screens/board/board-screen.tsx';
import type { Session } from '../../../../shared/session/schema.ts';
import type { MemoryHost, MemoryHostOptions } from '../../../support/memory-host.ts';
import { showApp } from '../../show-app.tsx';

/** Shows the board of a session. */
export async function openBoard(session: Session, options: MemoryHostOptions = {}): Promise<MemoryHost> {
  const host = await showApp(<BoardScreen sessionId={session.id} />, [session], options);
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
