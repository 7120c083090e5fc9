import { Ellipsis } from 'lucide-react';
import type { ComponentType } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LaterMenu, type MenuFrame } from '../../../renderer/components/later-menu.tsx';
import { Menu } from '../../../renderer/components/menu.tsx';
import { MenuItem } from '../../../renderer/components/menu-item.tsx';
import { laterComponent } from '../../../renderer/parts/later-component.ts';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

interface FrameProps {
  frame: MenuFrame;
}

const button = page.getByRole('button', { name: 'More' });
const item = page.getByRole('menuitem', { name: 'Open' });

function OpenMenu({ frame }: FrameProps) {
  return (
    <Menu {...frame}>
      <MenuItem>Open</MenuItem>
    </Menu>
  );
}

let arrive: () => void;

beforeEach(async () => {
  const promise = new Promise<ComponentType<FrameProps>>((resolve) => {
    arrive = () => resolve(OpenMenu);
  });
  const useOpenMenu = laterComponent(() => promise);
  function Shown() {
    const Loaded = useOpenMenu(true);
    return (
      <LaterMenu label="More" icon={<Ellipsis aria-hidden="true" />} onAsk={() => undefined}>
        {Loaded && ((frame) => <Loaded frame={frame} />)}
      </LaterMenu>
    );
  }
  await render(<Shown />);
});

test('a menu opens for whoever asks with the mouse before it is loaded', async () => {
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  expect(item.elements()).toEqual([]);
  arrive();
  await expect.element(item).toBeVisible();
});

test('and with a key, which finds its button again afterwards', async () => {
  await userEvent.keyboard('{Tab}{Enter}');
  expect(item.elements()).toEqual([]);
  arrive();
  await expect.element(item).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
});

test('whoever stands on its button while it is loaded still does, and the menu stays closed', async () => {
  await userEvent.keyboard('{Tab}');
  await expect.element(button).toHaveFocus();
  arrive();
  await expect.element(button).toHaveAttribute('data-state', 'closed');
  await expect.element(button).toHaveFocus();
});

test('it takes the focus from nobody', async () => {
  arrive();
  await expect.element(button).toHaveAttribute('data-state', 'closed');
  await expect.element(button).not.toHaveFocus();
});
