import type { ComponentType } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AppToasts } from '../../../renderer/app-toasts.tsx';
import { laterComponent } from '../../../renderer/parts/later-component.ts';

test('what could not be loaded is told, and loaded when it is wanted anew', async () => {
  const loads: (() => Promise<ComponentType>)[] = [
    () => Promise.reject(new Error('The host is away.')),
    async () => () => <p>Loaded</p>,
  ];
  const useLater = laterComponent(() => loads.shift()?.() ?? Promise.reject(new Error('loaded too often')));
  function Shown({ isWanted }: { isWanted: boolean }) {
    const Later = useLater(isWanted);
    return (
      <>
        {Later && <Later />}
        <AppToasts />
      </>
    );
  }
  const { rerender } = await render(<Shown isWanted={false} />);
  expect(loads).toHaveLength(2);
  await rerender(<Shown isWanted />);
  await expect.element(page.getByText(/^Something went wrong here/)).toBeVisible();
  await rerender(<Shown isWanted={false} />);
  await rerender(<Shown isWanted />);
  await expect.element(page.getByText('Loaded', { exact: true })).toBeVisible();
  expect(loads).toHaveLength(0);
});
