import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SaveState } from '../../../renderer/components/save-state.tsx';

describe('SaveState', () => {
  it.each([
    ['saved', 'Saved'],
    ['saving', 'Saving…'],
    ['failed', 'Not saved'],
  ] as const)('says in its status that the work is %s', async (state, words) => {
    await render(<SaveState state={state} />);
    const status = page.getByRole('status', { name: words, exact: true });
    await expect.element(status).toHaveTextContent(words);
  });

  it('announces why it could not be saved and what to do', async () => {
    await render(<SaveState state="failed" reason="The disk is full" advice="Free some space." />);
    await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full. Free some space.');
  });

  it('keeps quiet about saving that works', async () => {
    await render(<SaveState state="saved" reason="The disk is full" />);
    await expect.element(page.getByRole('status')).toHaveAttribute('aria-live', 'off');
    await expect.element(page.getByRole('alert')).toHaveTextContent('');
  });
});
