import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../../../renderer/components/button.tsx';
import { Dialog } from '../../../renderer/components/dialog.tsx';
import { DialogActions } from '../../../renderer/components/dialog-actions.tsx';
import { Field } from '../../../renderer/components/field.tsx';
import { Menu } from '../../../renderer/components/menu.tsx';
import { MenuItem } from '../../../renderer/components/menu-item.tsx';
import { TextInput } from '../../../renderer/components/text-input.tsx';

function NewSession() {
  const [isOpen, setIsOpen] = useState(false);
  const [started, setStarted] = useState(0);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>New session</Button>
      <Menu trigger={<Button>More</Button>}>
        <MenuItem onSelect={() => setIsOpen(true)}>Rename</MenuItem>
      </Menu>
      <output>started {started}</output>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title="New session"
        onSubmit={() => {
          setStarted(started + 1);
          setIsOpen(false);
        }}
        footer={
          <DialogActions
            cancel={<Button onClick={() => setIsOpen(false)}>Cancel</Button>}
            confirm={
              <Button type="submit" variant="primary">
                Start
              </Button>
            }
          />
        }
      >
        <Field label="Squad">
          <TextInput />
        </Field>
      </Dialog>
    </>
  );
}

const dialog = page.getByRole('dialog', { name: 'New session' });

describe('Dialog', () => {
  it('is named by its heading and starts in its first field', async () => {
    await render(<NewSession />);
    await page.getByRole('button', { name: 'New session' }).click();
    await expect.element(dialog).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Squad' })).toHaveFocus();
  });

  it('closes on Escape and gives the focus back to its button', async () => {
    await render(<NewSession />);
    await page.getByRole('button', { name: 'New session' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'New session' })).toHaveFocus();
  });

  it('gives the focus back to the menu’s button when a menu item opened it', async () => {
    await render(<NewSession />);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Squad' })).toHaveFocus();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByRole('button', { name: 'More' })).toHaveFocus();
  });

  it('takes Enter in a field as its confirm button', async () => {
    await render(<NewSession />);
    await page.getByRole('button', { name: 'New session' }).click();
    await userEvent.keyboard('Falcon{Enter}');
    await expect.element(page.getByText('started 1')).toBeVisible();
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('starts empty each time it opens', async () => {
    await render(<NewSession />);
    await page.getByRole('button', { name: 'New session' }).click();
    await userEvent.keyboard('Falcon{Escape}');
    await page.getByRole('button', { name: 'New session' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Squad' })).toHaveValue('');
  });
});
