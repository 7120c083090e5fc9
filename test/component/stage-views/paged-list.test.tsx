import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PagedList } from '../../../renderer/stage-views/paged-list.tsx';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

const items = Array.from({ length: 12 }, (_, i) => ({ text: `Item ${i + 1}`, height: 18 }));
const countPages = vi.fn();

/** Items of twenty pixels, of which two are the lines around them, in a room of a hundred. */
function list(columns: number, shown: readonly (typeof items)[number][], shownPage = 0) {
  return (
    <div style={{ display: 'grid', height: 100 }}>
      <PagedList items={shown} columns={columns} page={shownPage} stageHeight={20} onPageCount={countPages}>
        {({ text, height }) => (
          <div
            style={{ boxSizing: 'content-box', height, border: 'solid', borderWidth: 'var(--line-width)' }}
          >
            {text}
          </div>
        )}
      </PagedList>
    </div>
  );
}

/** What stands in each column. */
function columnTexts(): string[][] {
  const lists = page.getByRole('list', { includeHidden: true }).elements();
  return lists.map((column) => [...column.children].map((item) => item.textContent?.slice(5) ?? ''));
}

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

test('fills one column after the other, and tells how many pages it takes', async () => {
  const screen = await render(list(2, items));
  await expect.poll(columnTexts).toEqual([
    ['1', '2', '3', '4', '5'],
    ['6', '7', '8', '9', '10'],
  ]);
  expect(countPages).toHaveBeenLastCalledWith(2);
  await screen.rerender(list(2, items, 1));
  await expect.poll(columnTexts).toEqual([['11', '12'], []]);
  await screen.rerender(list(2, items, 7));
  await expect.poll(columnTexts).toEqual([['11', '12'], []]);
});

test('measures an item again that looks otherwise', async () => {
  const screen = await render(list(1, items));
  await expect.poll(columnTexts).toEqual([['1', '2', '3', '4', '5']]);
  await screen.rerender(list(1, [{ text: 'Item 1', height: 38 }, ...items.slice(1)]));
  await expect.poll(columnTexts).toEqual([['1', '2', '3', '4']]);
  expect(countPages).toHaveBeenLastCalledWith(3);
});

test('measures again when another theme draws thicker lines', async () => {
  await render(list(1, items));
  await expect.poll(columnTexts).toEqual([['1', '2', '3', '4', '5']]);
  document.documentElement.dataset.theme = 'high-contrast';
  await expect.poll(columnTexts).toEqual([['1', '2', '3', '4']]);
});
