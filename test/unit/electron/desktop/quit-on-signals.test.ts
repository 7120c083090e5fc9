import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { quitOnSignals } from '../../../../electron/desktop/quit-on-signals.ts';

function setUp() {
  const signals = new EventEmitter();
  const logged: string[] = [];
  let quits = 0;
  const quit = () => {
    quits += 1;
  };
  quitOnSignals(signals, { quit }, (message) => logged.push(message));
  return { signals, logged, quits: () => quits };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s quits as the menu does, with everything saved', (signal) => {
  const { signals, quits } = setUp();
  signals.emit(signal);
  expect(quits()).toBe(1);
});

test('an error nobody caught is logged and quits; a promise nobody waited for is logged', () => {
  const { signals, logged, quits } = setUp();
  signals.emit('unhandledRejection', new Error('late'));
  expect([logged.length, quits()]).toEqual([1, 0]);
  signals.emit('uncaughtException', new Error('broken'));
  expect([logged.length, quits()]).toEqual([2, 1]);
});
