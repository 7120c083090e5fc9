import { expect, test } from 'vitest';
import { fixedKeys } from '../../../../../renderer/screens/palette/fixed-keys.ts';
import { stageIntent } from '../../../../../renderer/screens/stage/stage-intent.ts';

function intentOf(key: string, ctrlKey = false) {
  return stageIntent({ key, ctrlKey, metaKey: false, altKey: false });
}

test('a presenter remote turns pages and blanks the stage', () => {
  expect(['PageDown', 'PageUp', '.', 'b', 'B'].map((key) => intentOf(key))).toEqual([
    'next',
    'back',
    'blank',
    'blank',
    'blank',
  ]);
});

test('arrows and Space turn pages, F fills the screen', () => {
  expect(['ArrowRight', 'ArrowLeft', ' ', 'F'].map((key) => intentOf(key))).toEqual([
    'next',
    'back',
    'next',
    'full-screen',
  ]);
});

test('other keys, and any key with Ctrl, ask for nothing', () => {
  expect(intentOf('x')).toBeUndefined();
  expect(intentOf('Enter')).toBeUndefined();
  expect(intentOf('f', true)).toBeUndefined();
});

test('the sheet of keys lists what the keys of the room’s window ask for', () => {
  const listed = fixedKeys.find(({ name }) => name === 'In the room’s window')?.lines ?? [];
  expect(listed.map(({ keys }) => [...new Set(keys.map((key) => intentOf(key)))])).toEqual([
    ['next'],
    ['back'],
    ['blank'],
    ['full-screen'],
  ]);
});
