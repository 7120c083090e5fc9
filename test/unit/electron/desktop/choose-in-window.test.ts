import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { chooseInWindow } from '../../../../electron/desktop/choose-in-window.ts';

function windowThat(run: (code: string, userGesture: boolean) => Promise<unknown>) {
  return { webContents: { executeJavaScript: run } } as unknown as BrowserWindow;
}

test('a choice reaches the page after it was told that its user acts', async () => {
  const happened: unknown[] = [];
  const window = windowThat(async (_code, userGesture) => happened.push({ userGesture }));
  await chooseInWindow(window, () => happened.push('told'));
  expect(happened).toEqual([{ userGesture: true }, 'told']);
});

test('without a page, or with one that has crashed, nothing breaks', async () => {
  let told = 0;
  const tell = () => {
    told += 1;
  };
  await chooseInWindow(undefined, tell);
  await chooseInWindow(
    windowThat(() => Promise.reject(new Error('crashed'))),
    tell,
  );
  expect(told).toBe(2);
});
