import { expect, test } from 'vitest';
import { afterPaint } from '../../../renderer/stores/after-paint.ts';

test('work for later is done once a frame has been drawn, and not before', async () => {
  const seen: string[] = [];
  await new Promise<void>((done) => {
    afterPaint(() => {
      seen.push('work');
      done();
    });
    requestAnimationFrame(() => seen.push('frame'));
  });
  expect(seen).toEqual(['frame', 'work']);
});

test('work that was called off is not done', async () => {
  const seen: string[] = [];
  const callOff = afterPaint(() => seen.push('called off'));
  callOff();
  await new Promise<void>((done) => {
    afterPaint(done);
  });
  expect(seen).toEqual([]);
});
