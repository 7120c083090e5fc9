import { expect, test } from 'vitest';
import { keepAwakeWhileOpen } from '../../../../electron/desktop/keep-awake.ts';
import { HandMadeWindow } from './hand-made-window.ts';

test('the displays stay on from the opening of a window to its closing', () => {
  const running = new Set<number>();
  const window = new HandMadeWindow();
  keepAwakeWhileOpen(window.asWindow, {
    start(type) {
      expect(type).toBe('prevent-display-sleep');
      running.add(7);
      return 7;
    },
    stop: (id) => running.delete(id),
  });
  expect(running).toEqual(new Set([7]));
  window.close();
  expect(running).toEqual(new Set());
});
