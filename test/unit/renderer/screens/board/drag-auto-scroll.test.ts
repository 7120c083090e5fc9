import { expect, test } from 'vitest';
import { scrollSpeedAt } from '../../../../../renderer/screens/board/drag-auto-scroll.ts';

const list = { top: 100, bottom: 600 };

test('nothing scrolls while a card is held over the middle', () => {
  for (const y of [200, 350, 500]) expect(scrollSpeedAt(y, list)).toBeCloseTo(0);
});

test('the nearer to an edge, the faster, and beyond it no faster than at it', () => {
  expect(scrollSpeedAt(150, list)).toBeCloseTo(-1);
  expect(scrollSpeedAt(100, list)).toBeCloseTo(-2);
  expect(scrollSpeedAt(20, list)).toBeCloseTo(-2);
  expect(scrollSpeedAt(550, list)).toBeCloseTo(1);
  expect(scrollSpeedAt(600, list)).toBeCloseTo(2);
  expect(scrollSpeedAt(700, list)).toBeCloseTo(2);
});
