import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Field } from '../../../renderer/components/field.tsx';
import { SuggestInput } from '../../../renderer/components/suggest-input.tsx';

interface SquadFieldProps {
  onEscape?: () => void;
}

function SquadField({ onEscape }: SquadFieldProps) {
  const [squad, setSquad] = useState('');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the dialog around the field.
    <div onKeyDown={(event) => event.key === 'Escape' && onEscape?.()}>
      <Field label="Squad">
        <SuggestInput
          value={squad}
          onValueChange={setSquad}
          suggestions={['Falcon', 'Heron', 'Night Falcon']}
        />
      </Field>
    </div>
  );
}

const field = page.getByRole('textbox', { name: 'Squad' });

describe('SuggestInput', () => {
  it('offers beginnings before words inside', async () => {
    await render(<SquadField />);
    await field.fill('fal');
    const texts = page.getByRole('option').elements();
    expect(texts.map((option) => option.textContent)).toEqual(['Falcon', 'Night Falcon']);
  });

  it('takes a suggestion by keys and tells which one is active', async () => {
    await render(<SquadField />);
    await field.click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const heron = page.getByRole('option', { name: 'Heron' });
    await expect.element(heron).toHaveAttribute('aria-selected', 'true');
    await expect.element(field).toHaveAttribute('aria-activedescendant', heron.element().id);
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('Heron');
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  });

  it('walks up from the text to the last suggestion', async () => {
    await render(<SquadField />);
    await field.click();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.element(field).toHaveValue('Night Falcon');
  });

  it('takes a suggestion by pointer and keeps the focus', async () => {
    await render(<SquadField />);
    await field.click();
    await page.getByRole('option', { name: 'Heron' }).click();
    await expect.element(field).toHaveValue('Heron');
    await expect.element(field).toHaveFocus();
  });

  it('closes only its list on the first Escape', async () => {
    let escapes = 0;
    await render(<SquadField onEscape={() => (escapes += 1)} />);
    await field.click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    expect(escapes).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(escapes).toBe(1);
  });

  it('takes any other text as it is', async () => {
    await render(<SquadField />);
    await field.fill('Osprey');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('Osprey');
  });
});
