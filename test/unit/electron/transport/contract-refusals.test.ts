import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../../../electron/transport/dispatch.ts';
import { type ApiReply, apiReplySchema } from '../../../../shared/api/api-error.ts';
import { type CallName, callNames, calls } from '../../../../shared/api/contract.ts';
import { type LocalHost, startLocalHost } from '../../../support/local-host.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';

let folder: string;
let host: LocalHost;
let services: StartedServices;
let sessionId: string;
const tokens: Partial<Record<Caller['audience'], string>> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'squadmap-contract-'));
  services = await startServices(folder);
  host = await startLocalHost(services.dispatch);
  tokens.operator = host.token('operator');
  tokens.stage = host.token('stage');
  const reply = await services.dispatch({ audience: 'operator' }, 'session.createSample', {
    date: '2026-11-20',
  });
  sessionId = reply.ok ? (reply.value as { sessionId: string }).sessionId : '';
  await services.flush();
});

afterAll(async () => {
  await host.close();
  await services.flush();
  await rm(folder, { recursive: true });
});

type Carrier = (audience: Caller['audience'], name: string, payload: unknown) => Promise<ApiReply>;

const carriers: Readonly<Record<string, Carrier>> = {
  dispatch: (audience, name, payload) => services.dispatch({ audience }, name, payload),
  async http(audience, name, payload) {
    const response = await fetch(`${host.origin}/api/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: host.origin,
        Authorization: `Bearer ${tokens[audience]}`,
      },
      body: JSON.stringify(payload) ?? '',
    });
    const text = await response.text();
    expect(text).not.toMatch(/\.ts:|node_modules|squadmap-contract-/);
    return apiReplySchema.parse(JSON.parse(text)) as ApiReply;
  },
};

/** One hash for everything in the data folder. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}

const oddValues: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '\0',
  '../../../etc/passwd',
  '..\\..\\windows',
  '\\\\server\\share\\file',
  'C:\\CON',
  'NUL.txt',
  '__proto__',
  'constructor',
  '\u202e',
  'x'.repeat(100_000),
  [],
  [[[[]]]],
  {},
  { length: 3 },
  JSON.parse('{"__proto__":{"isAdmin":true}}'),
  { toString: 'x', valueOf: 'x' },
];

/** Odd values alone, under the keys the contract knows, and good inputs with a key too many. */
function malformedFor(name: CallName): unknown[] {
  const keys = [
    'sessionId',
    'binName',
    'request',
    'requestId',
    'by',
    'isBlank',
    'pageCount',
    'date',
    'theme',
    'path',
  ];
  const payloads = [
    ...oddValues,
    ...keys.flatMap((key) => oddValues.map((value) => ({ [key]: value }))),
    { sessionId, extra: 1 },
    { sessionId: sessionId.toUpperCase() },
    { sessionId, request: { id: sessionId, command: { type: 'session.evil' } } },
    { sessionId, requestId: sessionId, __proto__: null, path: '/etc/passwd' },
  ];
  return payloads.filter((payload) => !calls[name].input.safeParse(asJson(payload)).success);
}

function asJson(payload: unknown): unknown {
  const text = JSON.stringify(payload);
  return text === undefined ? undefined : JSON.parse(text);
}

test('every call of the contract has a handler', () => {
  expect(Object.keys(services.handlers).sort()).toEqual([...callNames].sort());
});

for (const [carrier, send] of Object.entries(carriers)) {
  test(`over ${carrier} every malformed call is a bad request and changes no file`, {
    timeout: 120_000,
  }, async () => {
    const before = await fingerprint();
    for (const name of callNames) {
      for (const payload of malformedFor(name)) {
        const reply = await send('operator', name, payload);
        expect([name, payload, reply]).toMatchObject([
          name,
          payload,
          { ok: false, error: { code: 'bad-request' } },
        ]);
      }
    }
    await services.flush();
    expect(await fingerprint()).toBe(before);
    expect(services.logged).toEqual([]);
  });

  test(`over ${carrier} the stage is refused every call that is not its own`, async () => {
    const before = await fingerprint();
    for (const name of callNames) {
      const audiences: readonly string[] = calls[name].audiences;
      if (audiences.includes('stage')) continue;
      expect(await send('stage', name, { sessionId })).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
    expect(await fingerprint()).toBe(before);
  });

  test(`over ${carrier} a call of another name is a bad request`, async () => {
    for (const name of [
      'evil',
      'session',
      'session.',
      'SESSION.OPEN',
      '__proto__',
      'constructor',
      'toString',
    ]) {
      expect(await send('operator', name, {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    }
  });
}

test('whatever is sent to whichever call, a typed reply comes back and nothing breaks inside', async () => {
  const payload = fc.oneof(
    fc.anything(),
    fc.record({ sessionId: fc.oneof(fc.constant(sessionId), fc.string()), request: fc.anything() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...callNames), payload, async (name, sent) => {
      const reply = apiReplySchema.parse(await services.dispatch({ audience: 'operator' }, name, sent));
      if (!reply.ok) expect(reply.error.code).not.toBe('internal');
    }),
    { numRuns: 1_000 },
  );
  expect(services.logged).toEqual([]);
});
