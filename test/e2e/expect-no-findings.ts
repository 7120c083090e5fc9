import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What a theme can spoil; everything else axe looks for is the same in all of them. */
export const rulesOfColour: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Looks at a window, of which `what` tells in the message of a failure. */
export type Look = (window: Page, what: string) => Promise<void>;

/** Fails if axe finds anything on the page, or anything against these rules. */
export async function expectNoFindings(page: Page, what: string, rules?: readonly string[]): Promise<void> {
  // Colours are judged as they stay, not in the middle of a transition; what turns for ever has no end to wait for.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < Number.POSITIVE_INFINITY);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(findings, what).toEqual([]);
}
