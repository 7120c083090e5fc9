import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Field } from '../../../renderer/components/field.tsx';
import { RadioCards } from '../../../renderer/components/radio-cards.tsx';
import { TextInput } from '../../../renderer/components/text-input.tsx';

describe('Field', () => {
  it('ties hint and error to its control', async () => {
    await render(
      <Field label="Squad" hint="As its people call it" error="Give it a name.">
        <TextInput />
      </Field>,
    );
    const input = page.getByRole('textbox', { name: 'Squad' });
    await expect.element(input).toHaveAccessibleDescription('As its people call it Give it a name.');
    await expect.element(input).toBeInvalid();
  });

  it('says nothing about an error there is not', async () => {
    await render(
      <Field label="Squad">
        <TextInput />
      </Field>,
    );
    const input = page.getByRole('textbox', { name: 'Squad' });
    await expect.element(input).toBeValid();
    await expect.element(input).not.toHaveAttribute('aria-describedby');
  });
});

describe('RadioCards', () => {
  it('is a named group whose cards are named by their title alone', async () => {
    await render(
      <RadioCards
        legend="Kind"
        value="squadmap"
        onChange={() => undefined}
        options={[{ value: 'squadmap', label: 'SquadMAP', description: 'Sort what the squad sees' }]}
      />,
    );
    const group = page.getByRole('radiogroup', { name: 'Kind' });
    const card = group.getByRole('radio', { name: 'SquadMAP', exact: true });
    await expect.element(card).toBeChecked();
    await expect.element(card).toHaveAccessibleDescription('Sort what the squad sees');
  });
});
