import { expect, type Page } from '@playwright/test';

/** Turns the system's own colours on in this window, and fails if they hide words, or which of several is the current one. */
export async function expectForcedColours(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await lostWords(page), `words in the colour of their plate, ${what}`).toEqual([]);
  expect(await lostCurrent(page), `current ones that look like the others, ${what}`).toEqual([]);
}

/** The system puts a plate behind all words whose colours the app does not settle itself; no style tells of it. */
function lostWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sample = document.body.appendChild(document.createElement('span'));
    sample.style.color = 'Canvas';
    const plate = getComputedStyle(sample).color;
    sample.remove();
    return [...document.body.querySelectorAll('*')]
      .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
      .filter((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element);
        return color === plate && forcedColorAdjust !== 'none' && element.checkVisibility();
      })
      .map((element) => element.textContent);
  });
}

function lostCurrent(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const look = (element: Element) => {
      const { borderColor, borderWidth, outline, backgroundColor, forcedColorAdjust } =
        getComputedStyle(element);
      return [borderColor, borderWidth, outline, forcedColorAdjust === 'none' && backgroundColor].join();
    };
    return [...document.querySelectorAll('[aria-current]')]
      .filter((element) => {
        const kind = `${element.tagName}.${element.classList[0]}:not([aria-current])`;
        return [...document.querySelectorAll(kind)].some((other) => look(other) === look(element));
      })
      .map((element) => element.textContent);
  });
}
