import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { memoryHost } from '../../../support/memory-host.ts';
import { aSession } from '../../../support/session-builders.ts';
import { showHome } from './show-home.tsx';

test('the menu of a session opens for whoever asks as soon as its line is there', async () => {
  const shown = showHome(memoryHost([aSession({ squad: 'Falcon' })]));
  const button = await shownButton();
  // Radix marks the button of a menu that is there.
  expect(button.hasAttribute('data-state')).toBe(false);
  button.click();
  await expect.element(page.getByRole('menuitem', { name: 'Rename…' })).toBeVisible();
  await shown;
});

/** The button of the first line, in the same moment in which the line is drawn. */
function shownButton(): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const button = document.querySelector<HTMLElement>('button[aria-label="More"]');
      if (!button) return;
      observer.disconnect();
      resolve(button);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
