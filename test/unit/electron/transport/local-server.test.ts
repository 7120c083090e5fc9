import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeLifetimeMs, createAccessCodes } from '../../../../electron/transport/access-codes.ts';
import { securityHeaders } from '../../../../electron/transport/security-headers.ts';
import { type LocalHost, startLocalHost } from '../../../support/local-host.ts';
import { createRequests } from '../../../support/local-requests.ts';
import { type RawAnswer, sendRaw } from '../../../support/raw-request.ts';

let host: LocalHost;
let operatorToken: string;

beforeAll(async () => {
  host = await startLocalHost();
  operatorToken = host.token('operator');
});

afterAll(() => host.close());

const { get, post, enter, upgrade } = createRequests(() => ({ port: host.port, token: operatorToken }));

/** A GET for this target. */
function target(path: string): () => string {
  return () => get({ line: `GET ${path} HTTP/1.1` });
}

function withHost(value: (port: number) => string): () => string {
  return () => get({ headers: { Host: value(host.port) } });
}

function expectRefused(answer: RawAnswer, status: number): void {
  expect(answer.status).toBe(status);
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(answer.headers.get(name.toLowerCase())).toBe(value);
  }
  expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  expect(answer.headers.has('set-cookie')).toBe(false);
  expect(answer.text).not.toMatch(/evil|Leaked|etc\/passwd|Page<|at .*\.ts/);
  if (answer.body !== '') {
    expect(JSON.parse(answer.body)).toEqual({
      ok: false,
      error: { code: expect.any(String), message: expect.any(String) },
    });
  }
}

const refusals: readonly [number, string, () => string | Buffer][] = [
  [403, 'a foreign host', withHost((port) => `evil.example:${port}`)],
  [403, 'a host without the port', withHost(() => '127.0.0.1')],
  [403, 'a host name that resolves here', withHost((port) => `127.0.0.1.nip.io:${port}`)],
  [403, 'localhost with a trailing dot', withHost((port) => `localhost.:${port}`)],
  [403, 'the unspecified address', withHost((port) => `0.0.0.0:${port}`)],
  [403, 'the IPv6 loopback', withHost((port) => `[::1]:${port}`)],
  [403, 'the short loopback', withHost((port) => `127.1:${port}`)],
  [403, 'localhost in capitals', withHost((port) => `LOCALHOST:${port}`)],
  [403, 'a host with a user name', withHost((port) => `evil@127.0.0.1:${port}`)],
  [403, 'another port as host', withHost((port) => `127.0.0.1:${port + 1}`)],
  [403, 'an empty host', withHost(() => '')],
  [403, 'two hosts', () => get({ extra: ['Host: evil.example'] })],
  [403, 'the same host twice', () => get({ extra: [`Host: 127.0.0.1:${host.port}`] })],
  [403, 'HTTP/1.0 without a host', () => get({ line: 'GET / HTTP/1.0', headers: { Host: null } })],
  [403, 'a call to localhost', () => post({ headers: { Host: `localhost:${host.port}` } })],
  [
    403,
    'a script from localhost',
    () => get({ line: 'GET /assets/index-a1.js HTTP/1.1', headers: { Host: `localhost:${host.port}` } }),
  ],
  [403, 'a null origin', () => post({ headers: { Origin: 'null' } })],
  [403, 'a foreign origin', () => post({ headers: { Origin: 'https://evil.example' } })],
  [403, 'another port as origin', () => post({ headers: { Origin: `http://127.0.0.1:${host.port + 1}` } })],
  [403, 'the secure twin as origin', () => post({ headers: { Origin: `https://127.0.0.1:${host.port}` } })],
  [403, 'localhost as origin', () => post({ headers: { Origin: `http://localhost:${host.port}` } })],
  [403, 'a call without an origin', () => post({ headers: { Origin: null } })],
  [403, 'a code without an origin', () => enter('x', { headers: { Origin: null } })],
  [403, 'two origins', () => post({ extra: ['Origin: https://evil.example'] })],
  [403, 'a page asked for with a foreign origin', () => get({ headers: { Origin: 'https://evil.example' } })],
  [403, 'a cross-site call', () => post({ headers: { 'Sec-Fetch-Site': 'cross-site' } })],
  [403, 'a same-site call', () => post({ headers: { 'Sec-Fetch-Site': 'same-site' } })],
  [403, 'a call typed by nobody', () => post({ headers: { 'Sec-Fetch-Site': 'none' } })],
  [403, 'two fetch sites', () => post({ extra: ['Sec-Fetch-Site: same-origin'] })],
  [403, 'a cross-site page without a mode', () => get({ headers: { 'Sec-Fetch-Site': 'cross-site' } })],
  [403, 'a same-site page', () => get({ headers: navigation('same-site', 'document') })],
  [403, 'a cross-site frame', () => get({ headers: navigation('cross-site', 'iframe') })],
  [
    403,
    'a cross-site navigation to another page',
    () => get({ line: 'GET /stage.html HTTP/1.1', headers: navigation('cross-site', 'document') }),
  ],
  [
    403,
    'a cross-site script',
    () =>
      get({
        line: 'GET /assets/index-a1.js HTTP/1.1',
        headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' },
      }),
  ],
  [403, 'a socket of a foreign page', () => upgrade({ headers: { Origin: 'https://evil.example' } })],
  [403, 'a socket of a null origin', () => upgrade({ headers: { Origin: 'null' } })],
  [403, 'a socket without an origin', () => upgrade({ headers: { Origin: null } })],
  [403, 'a socket to a foreign host', () => upgrade({ headers: { Host: `evil.example:${host.port}` } })],
  [
    403,
    'a socket by localhost',
    () => upgrade({ line: 'GET / HTTP/1.1', headers: { Host: `localhost:${host.port}` } }),
  ],
  [403, 'a socket at another path', () => upgrade({ line: 'GET /evil HTTP/1.1' })],
  [400, 'a socket without a key', () => upgrade({ headers: { 'Sec-WebSocket-Key': null } })],
  [400, 'a socket of another version', () => upgrade({ headers: { 'Sec-WebSocket-Version': '7' } })],
  [
    403,
    'an upgrade to clear-text HTTP/2',
    () =>
      get({
        headers: {
          Connection: 'Upgrade, HTTP2-Settings',
          Upgrade: 'h2c',
          'HTTP2-Settings': 'AAMAAABkAARAAAAAAAIAAAAA',
        },
      }),
  ],
  [403, 'an unhurried upgrade', () => get({ headers: { Upgrade: 'h2c' } })],
  [400, 'no host', () => get({ headers: { Host: null } })],
  [400, 'an absolute target', () => get({ line: `GET http://127.0.0.1:${host.port}/ HTTP/1.1` })],
  [400, 'an absolute foreign target', () => get({ line: 'GET http://evil.example/ HTTP/1.1' })],
  [400, 'a target without a scheme', target('//evil/x')],
  [400, 'encoded dots and slash', target('/%2e%2e%2fetc/passwd')],
  [400, 'an encoded backslash', target('/..%5cetc%5cpasswd')],
  [400, 'a bare backslash', target('/..\\etc\\passwd')],
  [400, 'an encoded NUL', target('/index.html%00.js')],
  [400, 'a broken escape', target('/%zz')],
  [400, 'a lone percent sign', target('/%')],
  [400, 'an escape that is not UTF-8', target('/%ff')],
  [400, 'a fragment', target('/#code=x')],
  [400, 'an asterisk', target('*')],
  [400, 'the length twice', () => post({ extra: ['Content-Length: 5'] })],
  [400, 'a length and chunks', () => post({ extra: ['Transfer-Encoding: chunked'] })],
  [400, 'a folded header', () => get({ extra: ['X-Note: a', ' evil'] })],
  [400, 'bare line feeds', () => get().replaceAll('\r\n', '\n')],
  [400, 'a NUL in a header', () => get({ headers: { 'X-Note': 'a\0b' } })],
  [400, 'a space before the colon', () => get({ extra: ['X-Note : evil'] })],
  [400, 'an unknown method', () => get({ line: 'EVIL / HTTP/1.1' })],
  [400, 'an HTTP/2 preface', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  [400, 'the start of a TLS connection', () => Buffer.from('16030100c8010000c40303', 'hex')],
  [400, 'a body that is not JSON', () => post({ body: '{"text":Leaked' })],
  [
    400,
    'a body that is not UTF-8',
    () => Buffer.from(`${post({ body: '', headers: { 'Content-Length': '4' } })}"\u00ff\u00fe"`, 'latin1'),
  ],
  [400, 'a call of the wrong shape', () => post({ body: '{"text":"Leaked","path":"/etc/passwd"}' })],
  [400, 'a call nobody knows', () => post({ line: 'POST /api/evil.call HTTP/1.1' })],
  [400, 'a call by the name of a prototype', () => post({ line: 'POST /api/__proto__ HTTP/1.1' })],
  [400, 'an entry without a code', () => enter('', { body: '{"code":7}' })],
  [401, 'no token', () => post({ headers: { Authorization: null } })],
  [401, 'a wrong token', () => post({ headers: { Authorization: `Bearer ${'A'.repeat(43)}` } })],
  [401, 'another scheme', () => post({ headers: { Authorization: `Basic ${operatorToken}` } })],
  [
    401,
    'a token in the query',
    () =>
      post({ line: `POST /api/note.add?token=${operatorToken} HTTP/1.1`, headers: { Authorization: null } }),
  ],
  [
    401,
    'a token in a cookie',
    () => post({ headers: { Authorization: null, Cookie: `token=${operatorToken}` } }),
  ],
  [401, 'a used code', () => enter(usedCode())],
  [401, 'a code after its time', () => enter(lateCode())],
  [401, 'a code of 64 KB', () => enter('x'.repeat(65_536))],
  [
    401,
    'a code as a token',
    () => post({ headers: { Authorization: `Bearer ${host.codes.issueCode('operator')}` } }),
  ],
  [
    401,
    'the token of another process',
    () => post({ headers: { Authorization: `Bearer ${foreignToken()}` } }),
  ],
  [
    403,
    'what the stage may not do',
    () => post({ headers: { Authorization: `Bearer ${host.token('stage')}` } }),
  ],
  [404, 'a path with dots', target('/../../etc/passwd')],
  [404, 'dots encoded twice', target('/%252e%252e%252fetc')],
  [404, 'a page as a folder', target('/index.html/')],
  [404, 'a source map', target('/assets/index-a1.js.map')],
  [404, 'a dot file', target('/.env')],
  [404, 'a folder', target('/assets/')],
  [404, 'a page in capitals', target('/INDEX.html')],
  [404, 'a call to an unknown path', () => post({ line: 'POST /evil HTTP/1.1' })],
  [
    405,
    'a preflight for the private network',
    () =>
      get({
        line: 'OPTIONS /api/note.add HTTP/1.1',
        headers: {
          Origin: 'https://evil.example',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Private-Network': 'true',
        },
      }),
  ],
  [405, 'TRACE', () => get({ line: 'TRACE / HTTP/1.1' })],
  [405, 'PUT', () => post({ line: 'PUT /api/note.add HTTP/1.1' })],
  [405, 'DELETE', () => get({ line: 'DELETE / HTTP/1.1' })],
  [405, 'PATCH', () => post({ line: 'PATCH /api/note.add HTTP/1.1' })],
  [405, 'HEAD', () => get({ line: 'HEAD / HTTP/1.1' })],
  [405, 'CONNECT', () => get({ line: 'CONNECT evil.example:443 HTTP/1.1' })],
  [405, 'a call by GET', target('/api/note.list')],
  [405, 'an entry by GET', target('/enter')],
  [405, 'a page by POST', () => post({ line: 'POST /index.html HTTP/1.1' })],
  [413, 'a body of 2 MB', () => post({ body: `{"text":"${'x'.repeat(2 * 1024 * 1024)}"}` })],
  [413, 'a body said to be 2 GB', () => post({ body: '{', headers: { 'Content-Length': '2147483648' } })],
  [413, '2 MB in chunks', () => chunked(2 * 1024 * 1024)],
  [415, 'plain text', () => post({ headers: { 'Content-Type': 'text/plain' } })],
  [415, 'a form', () => post({ headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })],
  [415, 'a form with files', () => post({ headers: { 'Content-Type': 'multipart/form-data; boundary=a' } })],
  [415, 'no content type', () => post({ headers: { 'Content-Type': null } })],
  [
    415,
    'JSON in another charset',
    () => post({ headers: { 'Content-Type': 'application/json; charset=utf-16' } }),
  ],
  [415, 'a packed body', () => post({ headers: { 'Content-Encoding': 'gzip' } })],
  [417, 'an unknown expectation', () => post({ headers: { Expect: 'evil' } })],
  [
    401,
    'a body on condition without a token',
    () => post({ headers: { Expect: '100-continue', Authorization: null } }),
  ],
  [
    403,
    'a body on condition from elsewhere',
    () => post({ headers: { Expect: '100-continue', Origin: 'null' } }),
  ],
  [431, 'a header of 9 KB', () => get({ headers: { 'X-Note': 'x'.repeat(9 * 1024) } })],
  [431, 'a token of 64 KB', () => post({ headers: { Authorization: `Bearer ${'x'.repeat(65_536)}` } })],
  [431, '3,000 headers', () => get({ extra: Array.from({ length: 3_000 }, () => 'a: b') })],
  [431, '200 headers', () => get({ extra: Array.from({ length: 200 }, () => 'a: b') })],
  [431, 'an address of 9 KB', target(`/${'x'.repeat(9 * 1024)}`)],
  [431, 'an address of 3 KB', target(`/${'x'.repeat(3 * 1024)}`)],
];

function navigation(site: string, destination: string): Readonly<Record<string, string>> {
  return { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': destination };
}

function usedCode(): string {
  const code = host.codes.issueCode('operator');
  host.codes.redeem(code);
  return code;
}

function lateCode(): string {
  const code = host.codes.issueCode('operator');
  host.passTime(codeLifetimeMs);
  return code;
}

function foreignToken(): string {
  const codes = createAccessCodes({ now: () => 0, randomBytes: (size) => new Uint8Array(size).fill(7) });
  return codes.redeem(codes.issueCode('operator'))?.token ?? '';
}

function chunked(size: number): string {
  const body = `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n0\r\n\r\n`;
  return post({ body, headers: { 'Content-Length': null, 'Transfer-Encoding': 'chunked' } });
}

test.each(refusals)('%i for %s, without data and without a trace', async (status, _what, request) => {
  const before = host.notes.length;
  expectRefused(await sendRaw(host.port, request()), status);
  expect(host.notes.length).toBe(before);
  expect(host.logged).toEqual([]);
});

const served: readonly [string, () => string, RegExp][] = [
  ['the page typed into the address bar', () => get({ headers: navigation('none', 'document') }), /Page/],
  [
    'the page the launch file redirects to',
    () => get({ headers: navigation('cross-site', 'document') }),
    /Page/,
  ],
  ['the page by its file name', target('/index.html'), /Page/],
  ['the page with a query', target('/?theme=dark'), /Page/],
  ["the room's window", target('/stage.html'), /Stage/],
  ['a script of the page', target('/assets/index-a1.js'), /document\.title/],
];

test.each(served)('serves %s', async (_what, request, content) => {
  const answer = await sendRaw(host.port, request());
  expect(answer.status).toBe(200);
  expect(answer.body).toMatch(content);
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(answer.headers.get(name.toLowerCase())).toBe(value);
  }
});

test('sends the page asked for as localhost to its one address', async () => {
  const answer = await sendRaw(host.port, get({ headers: { Host: `localhost:${host.port}` } }));
  expectRefused(answer, 302);
  expect(answer.headers.get('location')).toBe(`${host.origin}/`);
});

test('a code is swapped for a token, and the token makes calls', async () => {
  const entered = await sendRaw(host.port, enter(host.codes.issueCode('operator')));
  expect(entered.status).toBe(200);
  const reply = JSON.parse(entered.body);
  expect(reply).toEqual({ ok: true, value: { token: expect.any(String), audience: 'operator' } });
  const called = await sendRaw(
    host.port,
    post({ headers: { Authorization: `Bearer ${reply.value.token}` } }),
  );
  expect(called.status).toBe(200);
  expect(JSON.parse(called.body)).toEqual({ ok: true, value: { count: host.notes.length } });
});

test('a body on condition is asked for once the guard has passed it', async () => {
  const answer = await sendRaw(host.port, post({ headers: { Expect: '100-continue', Connection: 'close' } }));
  expect(answer.text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
});

test('a call that breaks inside is a calm 500', async () => {
  const answer = await sendRaw(host.port, post({ line: 'POST /api/note.crash HTTP/1.1', body: '{}' }));
  expectRefused(answer, 500);
  expect(host.logged.splice(0)).toHaveLength(1);
});

test.concurrent('slow headers are cut off within 7 s', { timeout: 12_000 }, async () => {
  const answer = await sendRaw(host.port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nX-Slow: a`);
  expectRefused(answer, 408);
  expect(answer.tookMs).toBeLessThan(7_000);
});

test.concurrent('a slow body is cut off within 12 s', { timeout: 15_000 }, async () => {
  const answer = await sendRaw(host.port, post({ body: '{"text"', headers: { 'Content-Length': '22' } }));
  expectRefused(answer, 408);
  expect(answer.tookMs).toBeLessThan(12_000);
});

test.concurrent('400 idle connections do not keep the page from being served', async () => {
  const idle = Array.from({ length: 400 }, () => sendRaw(host.port, ''));
  const answer = await sendRaw(host.port, get());
  expect(answer.status).toBe(200);
  expect(answer.tookMs).toBeLessThan(2_000);
  await Promise.all(idle);
}, 12_000);
