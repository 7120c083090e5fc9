import { expect, test } from 'vitest';
import { acceleratorOf } from '../../../../electron/desktop/accelerator.ts';

test.each([
  ['m', 'M'],
  ['mod+z', 'CommandOrControl+Z'],
  ['shift+mod+z', 'Shift+CommandOrControl+Z'],
  ['ArrowDown', 'Down'],
  ['shift+ArrowUp', 'Shift+Up'],
  ['alt+Home', 'Alt+Home'],
  ['?', '?'],
  ['mod+,', 'CommandOrControl+,'],
  ['mod+Enter', 'CommandOrControl+Return'],
  ['Escape', 'Esc'],
  ['Delete', 'Delete'],
  [' ', 'Space'],
  ['F11', 'F11'],
])('%j is %j to Electron', (keys, accelerator) => {
  expect(acceleratorOf(keys)).toBe(accelerator);
});

test.each(['', 'ж', 'hyper+m', 'mod+Fancy', 'F25', 'mod+', 'constructor'])(
  '%j is nothing a menu can show',
  (keys) => {
    expect(acceleratorOf(keys)).toBeUndefined();
  },
);
