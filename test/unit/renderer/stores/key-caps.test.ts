import { expect, it } from 'vitest';
import { keyCaps } from '../../../../renderer/stores/key-caps.ts';

it.each([
  ['m', 'M'],
  ['shift+mod+z', 'Shift+Mod+Z'],
  ['ArrowDown', 'ArrowDown'],
  [' ', 'Space'],
  ['+', 'Plus'],
  ['mod++', 'Mod+Plus'],
  ['?', '?'],
])('%s reads %s', (keys, caps) => {
  expect(keyCaps(keys)).toBe(caps);
});
