import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ContextMenu } from '../../../renderer/components/context-menu.tsx';
import { IconButton } from '../../../renderer/components/icon-button.tsx';
import { Menu } from '../../../renderer/components/menu.tsx';
import { MenuItem } from '../../../renderer/components/menu-item.tsx';
import { MenuSeparator } from '../../../renderer/components/menu-separator.tsx';

function CardMenu() {
  const [chosen, setChosen] = useState('nothing');
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      <Menu trigger={<IconButton label="More" icon="…" />}>
        <MenuItem keys="Enter" onSelect={() => setIsEditing(true)}>
          Edit
        </MenuItem>
        <MenuItem keys="M" onSelect={() => setChosen('Mastery')}>
          Move to Mastery
        </MenuItem>
        <MenuSeparator />
        <MenuItem danger onSelect={() => setChosen('Delete')}>
          Delete
        </MenuItem>
      </Menu>
      <output>chosen: {chosen}</output>
      {isEditing && <EditingField />}
    </>
  );
}

function EditingField() {
  return <textarea aria-label="Text" ref={(field) => field?.focus()} />;
}

function Card() {
  const [at, setAt] = useState<{ x: number; y: number }>();
  return (
    <>
      <button
        type="button"
        onContextMenu={(event) => {
          event.preventDefault();
          event.currentTarget.focus();
          setAt({ x: event.clientX, y: event.clientY });
        }}
      >
        Card
      </button>
      {at && (
        <ContextMenu at={at} label="Card" onClose={() => setAt(undefined)}>
          <MenuItem>Edit</MenuItem>
        </ContextMenu>
      )}
    </>
  );
}

const more = page.getByRole('button', { name: 'More' });

describe('Menu', () => {
  it('opens, walks and chooses by keys alone', async () => {
    await render(<CardMenu />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('menuitem', { name: 'Mastery' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('chosen: Mastery')).toBeVisible();
    await expect.element(more).toHaveFocus();
  });

  it('names an item by its words and tells its key as a shortcut', async () => {
    await render(<CardMenu />);
    await more.click();
    const item = page.getByRole('menuitem', { name: 'Move to Mastery', exact: true });
    await expect.element(item).toHaveAttribute('aria-keyshortcuts', 'M');
  });

  it('gives the focus back on Escape', async () => {
    await render(<CardMenu />);
    await more.click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await expect.element(more).toHaveFocus();
  });

  it('leaves the focus in the editor that an item opened', async () => {
    await render(<CardMenu />);
    await more.click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await userEvent.keyboard('typed');
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveValue('typed');
  });

  it('writes no style element into the page', async () => {
    await render(<CardMenu />);
    const before = document.querySelectorAll('style').length;
    await more.click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(document.querySelectorAll('style').length).toBe(before);
  });
});

describe('ContextMenu', () => {
  it('opens where it was asked for and gives the focus back', async () => {
    await render(<Card />);
    const card = page.getByRole('button', { name: 'Card' });
    await card.click({ button: 'right' });
    await expect.element(page.getByRole('menu', { name: 'Card' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await expect.element(card).toHaveFocus();
  });
});
