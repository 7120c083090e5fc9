import { expect, test } from 'vitest';
import { reviveOnCrash } from '../../../../electron/desktop/revive-on-crash.ts';
import { HandMadeWindow } from './hand-made-window.ts';

function setUp(answer = true) {
  const window = new HandMadeWindow();
  const clock = { now: 0 };
  let questions = 0;
  reviveOnCrash({
    window: window.asWindow,
    now: () => clock.now,
    log: () => undefined,
    askToRetry: async () => {
      questions += 1;
      return answer;
    },
  });
  const crash = (reason = 'crashed') => window.webContents.emit('render-process-gone', {}, { reason });
  return { window, clock, crash, questions: () => questions };
}

test.each(['crashed', 'oom', 'killed', 'abnormal-exit', 'memory-eviction'])(
  'a page that ended with %s is loaded again at once',
  (reason) => {
    const { window, crash } = setUp();
    crash(reason);
    expect(window.webContents.reloads).toBe(1);
  },
);

test('a page that ended in order, or with its window, is left alone', () => {
  const { window, crash } = setUp();
  crash('clean-exit');
  window.isGone = true;
  crash();
  expect(window.webContents.reloads).toBe(0);
});

test('crashes far apart are forgiven', () => {
  const { window, clock, crash, questions } = setUp();
  for (let round = 0; round < 5; round += 1) {
    crash();
    clock.now += 31_000;
  }
  expect([window.webContents.reloads, questions()]).toEqual([5, 0]);
});

test('a page that keeps crashing asks before it is tried again', async () => {
  const { window, crash, questions } = setUp();
  crash();
  crash();
  crash();
  expect([window.webContents.reloads, questions()]).toEqual([2, 1]);
  await Promise.resolve();
  expect(window.webContents.reloads).toBe(3);
});

test('a page that nobody wants to try again stays as it is', async () => {
  const { window, crash } = setUp(false);
  crash();
  crash();
  crash();
  await Promise.resolve();
  expect(window.webContents.reloads).toBe(2);
});
