import { type ComponentType, useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AppToasts } from '../../../renderer/app-toasts.tsx';
import { LaterMenu } from '../../../renderer/components/later-menu.tsx';
import { Menu } from '../../../renderer/components/menu.tsx';
import { MenuItem } from '../../../renderer/components/menu-item.tsx';
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

test('a menu that could not be loaded is loaded, and opens, when it is asked for again', async () => {
  const away = () => Promise.reject(new Error('The host is away.'));
  const loads = [away, async () => () => <MenuItem>Loaded</MenuItem>];
  const useLater = laterComponent(() => loads.shift()?.() ?? away());
  function Shown() {
    const [asked, setAsked] = useState(0);
    const Items = useLater(asked);
    return (
      <>
        <LaterMenu label="More" icon="…" onAsk={() => setAsked(asked + 1)}>
          {Items &&
            ((frame) => (
              <Menu {...frame}>
                <Items />
              </Menu>
            ))}
        </LaterMenu>
        <AppToasts />
      </>
    );
  }
  await render(<Shown />);
  const button = page.getByRole('button', { name: 'More' });
  await button.click();
  await expect.element(page.getByText(/^Something went wrong here/).last()).toBeVisible();
  expect(loads).toHaveLength(1);
  await button.click();
  await expect.element(page.getByRole('menuitem', { name: 'Loaded' })).toBeVisible();
});
