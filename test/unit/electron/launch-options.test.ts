import { expect, test } from 'vitest';
import { launchHelp, parseLaunchOptions } from '../../../electron/launch-options.ts';

const defaults = { browser: false, open: true, help: false };

test('without options everything is left to the app', () => {
  expect(parseLaunchOptions([])).toEqual({ ok: true, options: defaults });
});

test('all options are understood, with a value after a space or after "="', () => {
  const options = { browser: true, open: false, help: false, data: '/tmp/a folder', port: 0 };
  expect(parseLaunchOptions(['--browser', '--no-open', '--data', '/tmp/a folder', '--port', '0'])).toEqual({
    ok: true,
    options,
  });
  expect(parseLaunchOptions(['--port=0', '--data=/tmp/a folder', '--no-open', '--browser'])).toEqual({
    ok: true,
    options,
  });
});

test.each([
  [['--bogus'], '--bogus is not an option SquadMAP knows'],
  [['-x'], '-x is not an option SquadMAP knows'],
  [['--constructor'], '--constructor is not an option SquadMAP knows'],
  [['start'], '"start" is not an option'],
  [['--data'], '--data needs a value'],
  [['--data', '--browser'], '--data needs a value'],
  [['--data='], '--data needs a value'],
  [['--daily-copy'], '--daily-copy needs a value'],
  [['--stop-after', '501'], '--stop-after takes hours from 0 to 500, not "501"'],
  [['--stop-after', '1h'], '--stop-after takes hours from 0 to 500, not "1h"'],
  [['--browser=yes'], '--browser takes no value'],
  [['--port', '65536'], '--port takes a number from 0 to 65535, not "65536"'],
  [['--port', '8080x'], '--port takes a number from 0 to 65535, not "8080x"'],
  [['--port', '1.5'], '--port takes a number from 0 to 65535, not "1.5"'],
])('%j is answered with one sentence', (argv, sentence) => {
  const parsed = parseLaunchOptions(argv);
  expect(parsed).toEqual({ ok: false, message: expect.stringContaining(`${sentence};`) });
});

test('the help names every option', () => {
  for (const option of [
    '--browser',
    '--no-open',
    '--data',
    '--daily-copy',
    '--stop-after',
    '--port',
    '--help',
  ]) {
    expect(launchHelp).toContain(option);
  }
  expect(parseLaunchOptions(['--help'])).toEqual({ ok: true, options: { ...defaults, help: true } });
});

test('a folder for the daily copy is taken as it was typed', () => {
  expect(parseLaunchOptions(['--daily-copy', '/mnt/usb'])).toMatchObject({
    options: { dailyCopy: '/mnt/usb' },
  });
});

test.each([
  ['0', 0],
  ['12', 12],
  ['0.5', 0.5],
])('the host stops after %s hours without a page', (typed, stopAfter) => {
  expect(parseLaunchOptions(['--stop-after', typed])).toMatchObject({ options: { stopAfter } });
});
