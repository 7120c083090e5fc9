import { expect, type Locator } from '@playwright/test';

/**
 * What an element says once two looks at it are alike, as with a picture of the screen: the room's pages are counted right
 * after they are first shown.
 */
export async function settledText(locator: Locator): Promise<string> {
  let before: string | null = null;
  const looksTheSame = async () => {
    const now = await locator.innerText();
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(looksTheSame).toBe(true);
  return before ?? '';
}
