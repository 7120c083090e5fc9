import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { OneThing } from '../../../renderer/stage-views/one-thing.tsx';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

test('a promise with nothing below it stands in the middle of its card', async () => {
  await render(
    <div style={{ display: 'grid', containerType: 'size', height: 720 }}>
      <OneThing above="Action 1 of 1" words="Pair" facts={['Mira']} onPageCount={() => undefined}>
        Pair
      </OneThing>
    </div>,
  );
  const box = (element: Element) => element.getBoundingClientRect();
  const card = box(page.getByRole('article').element());
  const above = box(page.getByText('Pair').element()).top - card.top;
  const below = card.bottom - box(page.getByRole('list').element()).bottom;
  expect(below).toBeCloseTo(above, 0);
});
