import { expect, test } from 'vitest';
import { createIdleStop } from '../../../electron/idle-stop.ts';

const hour = 3_600_000;

/** A host that stops after two hours without a page, whose clock the test holds. */
function idleHost(afterMs = 2 * hour) {
  let [nowMs, stops] = [0, 0];
  let timers: { readonly atMs: number; readonly run: () => void }[] = [];
  const idle = createIdleStop({
    afterMs,
    stop: () => {
      stops += 1;
    },
    scheduler: {
      setTimeout(run, delayMs) {
        const timer = { atMs: nowMs + delayMs, run };
        timers.push(timer);
        return timer;
      },
      clearTimeout(timer) {
        timers = timers.filter((candidate) => candidate !== timer);
      },
    },
  });
  function pass(durationMs: number): number {
    nowMs += durationMs;
    const due = timers.filter(({ atMs }) => atMs <= nowMs);
    timers = timers.filter(({ atMs }) => atMs > nowMs);
    for (const { run } of due) run();
    return stops;
  }
  return { idle, pass };
}

test('a host without a page stops when the time is up, and tries again where it could not', () => {
  const { pass } = idleHost();
  expect(pass(2 * hour - 1)).toBe(0);
  expect(pass(1)).toBe(1);
  expect(pass(2 * hour)).toBe(2);
});

test('as long as one page is open it goes on, and the time begins when the last one closes', () => {
  const { idle, pass } = idleHost();
  pass(hour);
  idle.pagesAre(1);
  idle.pagesAre(2);
  expect(pass(50 * hour)).toBe(0);
  idle.pagesAre(1);
  expect(pass(50 * hour)).toBe(0);
  idle.pagesAre(0);
  expect(pass(2 * hour - 1)).toBe(0);
  expect(pass(1)).toBe(1);
});

test('somebody who asks for a fresh link begins the time anew', () => {
  const { idle, pass } = idleHost();
  pass(2 * hour - 1);
  idle.notice();
  expect(pass(2 * hour - 1)).toBe(0);
  expect(pass(1)).toBe(1);
});

test('a host that is never to stop never does', () => {
  const { idle, pass } = idleHost(0);
  idle.pagesAre(1);
  idle.pagesAre(0);
  expect(pass(10_000 * hour)).toBe(0);
});
