import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { client, connectThrough } from '../../renderer/api/client.ts';
import { StageScreen } from '../../renderer/screens/stage/stage-screen.tsx';
import type { Session } from '../../shared/session/schema.ts';
import { memoryHost } from '../support/memory-host.ts';
import '../../renderer/styles/fonts.css';
import '../../renderer/styles/tokens.css';
import '../../renderer/styles/base.css';

export const stage = page.getByRole('main', { name: 'Stage' });

/** The sizes of common projectors. */
export const projectorSizes = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const;

/** Shows the room's window over a host without a disk, once it shows this session, or that there is nothing to show. */
export async function showStage(session?: Session): Promise<void> {
  const host = memoryHost(session ? [session] : []);
  host.roomWindows(1);
  connectThrough(host.transport);
  if (session) await client.call('stage.present', { sessionId: session.id });
  await document.fonts.ready;
  await render(<StageScreen />);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What stands on the stage and reaches over an edge of its part of it, or is smaller than a fortieth of its height. */
export function unreadable(): string[] {
  const main = stage.element();
  const smallest = main.clientHeight / 40 - 0.1;
  return [...main.querySelectorAll('*')]
    .filter((element) => element.textContent?.trim() && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('.visually-hidden'))
    .filter((element) => {
      const part = element.closest('header + *, footer') ?? main;
      const isOut =
        element !== part && reachesOver(element.getBoundingClientRect(), part.getBoundingClientRect());
      return (
        isOut || (hasOwnText(element) && Number.parseFloat(getComputedStyle(element).fontSize) < smallest)
      );
    })
    .map((element) => element.textContent ?? '');
}

function reachesOver(box: DOMRect, edges: DOMRect): boolean {
  return (
    box.top < edges.top - 1 ||
    box.bottom > edges.bottom + 1 ||
    box.left < edges.left - 1 ||
    box.right > edges.right + 1
  );
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}
