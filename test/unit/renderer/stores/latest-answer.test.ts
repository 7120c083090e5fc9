import { expect, test } from 'vitest';
import { latestAnswer } from '../../../../renderer/stores/latest-answer.ts';

/** Questions that are answered one by one, in whichever order. */
function asking() {
  const open: { resolve: (answer: string) => void; reject: (error: Error) => void }[] = [];
  const told: string[] = [];
  const reading = latestAnswer(
    () => new Promise<string>((resolve, reject) => open.push({ resolve, reject })),
    (answer) => told.push(answer),
    (error) => told.push(String(error)),
  );
  return { reading, open, told, settled: () => new Promise((resolve) => setImmediate(resolve)) };
}

test('an answer that arrives after the one to a later question does not count', async () => {
  const { reading, open, told, settled } = asking();
  reading.ask();
  reading.ask();
  open[1]?.resolve('new');
  open[0]?.resolve('old');
  await settled();
  expect(told).toEqual(['new']);
});

test('a failure is told, one of an earlier question is not', async () => {
  const { reading, open, told, settled } = asking();
  reading.ask();
  reading.ask();
  open[0]?.reject(new Error('old'));
  open[1]?.reject(new Error('new'));
  await settled();
  expect(told).toEqual(['Error: new']);
});

test('what was dropped is not told', async () => {
  const { reading, open, told, settled } = asking();
  reading.ask();
  reading.drop();
  open[0]?.resolve('late');
  await settled();
  expect(told).toEqual([]);
});
