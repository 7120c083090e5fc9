/** What a screen shows of hostile texts: each as the text it is. */
import { expect, type Page } from '@playwright/test';
import { cleanText, displayText } from '../../shared/session/text.ts';
import { hostileName, hostileTexts } from '../support/hostile-texts.ts';

/** The texts, in two halves. */
export const halves = [hostileTexts.slice(0, 100), hostileTexts.slice(100)];
/** What the screen shows of these texts where they are cards. */
export const shownTexts = (texts: readonly string[]) => texts.map((text) => displayText(cleanText(text)));
/** What it shows of them where they are names. */
export const shownNames = (texts: readonly string[]) => texts.map((text) => displayText(hostileName(text)));

/** All texts of these elements. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((found) => found.map((element) => element.textContent ?? ''));
}

/** Fails for texts that were not found. */
export function expectAll(found: readonly string[], wanted: readonly string[]): void {
  const texts = new Set(found);
  expect(wanted.filter((text) => !texts.has(text))).toEqual([]);
}

/** Each text is a card on the board, and a name of a person or a group. */
export async function expectOnBoard(page: Page, texts: readonly string[]): Promise<void> {
  await expect(page.locator('[data-observation-id]')).toHaveCount(2 * texts.length);
  expectAll(await textsOf(page, '[data-observation-id] p'), shownTexts(texts));
  const heads = await textsOf(page, 'span[dir="auto"]');
  expectAll(
    heads.map((head) => head.replace(/,? group of 2$/i, '')),
    shownNames(texts),
  );
}
