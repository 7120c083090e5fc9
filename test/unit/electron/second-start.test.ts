import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { callHost, startInTerminal, swapCode, type TerminalHost } from '../../support/terminal-host.ts';

function startOn(folder: string): TerminalHost {
  const host = startInTerminal(['--no-open', '--data', folder]);
  onTestFinished(async () => {
    host.child.kill('SIGKILL');
    await host.ended;
  });
  return host;
}

async function tokenFor(host: TerminalHost): Promise<{ origin: string; token: string }> {
  const { origin, code } = await host.nextAddress();
  return { origin, token: (await swapCode(origin, code)) ?? '' };
}

test('a second start on the same data folder gives a fresh link to the first and ends with one line', async () => {
  const folder = await temporaryFolder();
  const first = startOn(folder);
  const { origin } = await first.nextAddress();
  const second = startOn(folder);
  expect(await second.ended).toBe(0);
  expect(second.said.err).toBe('');
  const [, link = '', code = ''] =
    /^SquadMAP is running already: (http:\/\/127\.0\.0\.1:\d+)\/#code=([\w-]+)\n$/.exec(second.said.out) ??
    [];
  expect(link).toBe(origin);
  expect(await swapCode(origin, code)).toBeDefined();
  expect(JSON.parse(await readFile(join(folder, 'instance.json'), 'utf8'))).toMatchObject({
    ...{ pid: first.child.pid, kind: 'browser' },
  });
});

test('a start after the first was killed gets the folder at once', async () => {
  const folder = await temporaryFolder();
  const first = startOn(folder);
  await first.nextAddress();
  first.child.kill('SIGKILL');
  await first.ended;
  const { origin, token } = await tokenFor(startOn(folder));
  expect(await callHost(origin, token, 'app.info', {})).toMatchObject({
    ...{ ok: true, value: { readOnly: null } },
  });
});

test.runIf(process.platform !== 'win32')(
  'a start beside a first one that does not answer shows everything and changes nothing',
  async () => {
    const folder = await temporaryFolder();
    const first = startOn(folder);
    await first.nextAddress();
    first.child.kill('SIGSTOP');
    await writeFile(join(folder, 'preferences.json'), 'damaged');
    const second = startOn(folder);
    const { origin, token } = await tokenFor(second);
    expect(second.said.err).toMatch(
      /^The preferences could not be read.*\nThis data folder is open in the browser since \d\d:\d\d and cannot be reached/,
    );
    expect(await callHost(origin, token, 'library.list', {})).toMatchObject({ ok: true });
    expect(await callHost(origin, token, 'session.createSample', { date: '2026-11-20' })).toMatchObject({
      ...{ ok: false, error: { code: 'conflict' } },
    });
    expect(await readFile(join(folder, 'preferences.json'), 'utf8')).toBe('damaged');
  },
);
