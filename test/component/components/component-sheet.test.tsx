import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import { ComponentSheet } from './component-sheet.tsx';

/** What axe finds, one readable line each. */
async function findings(): Promise<string[]> {
  // Colours on their way would be measured half mixed.
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) {
      animation.finish();
    }
  }
  const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('every component', () => {
  it.each(['light', 'dark', 'high-contrast'])('has nothing axe complains of in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = 'en';
    document.title = 'Components';
    await render(<ComponentSheet />);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findings()).toEqual([]);
  });
});
