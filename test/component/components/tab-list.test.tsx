import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TabList } from '../../../renderer/components/tab-list.tsx';

const names = ['Mastery', 'Autonomy', 'Purpose'] as const;

function Columns() {
  const [value, setValue] = useState<(typeof names)[number]>('Mastery');
  return (
    <>
      <TabList
        label="Columns"
        value={value}
        onChange={setValue}
        tabs={names.map((name) => ({ value: name, label: name, panelId: 'panel' }))}
      />
      <div role="tabpanel" id="panel" aria-label={value} />
    </>
  );
}

describe('TabList', () => {
  it('walks its tabs with Left, Right, Home and End, around the ends', async () => {
    await render(<Columns />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(page.getByRole('tab', { name: 'Purpose' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(page.getByRole('tab', { name: 'Autonomy', selected: true })).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByRole('tabpanel', { name: 'Purpose' })).toBeInTheDocument();
    await userEvent.keyboard('{Home}');
    await expect.element(page.getByRole('tabpanel', { name: 'Mastery' })).toBeInTheDocument();
  });
});
