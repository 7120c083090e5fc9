import { codeLifetimeMs, createAccessCodes } from '../../../../electron/transport/access-codes.ts';
import { localHostOfTests } from './local-host-of-tests.ts';
import { navigation } from './navigation.ts';
import { type Refusal, testRefusals } from './refusals.ts';

const { enter, get, host, post, token, upgrade } = localHostOfTests();

/** Asked from another place, by somebody else, or without the right to. */
const refusals: readonly Refusal[] = [
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
  [403, 'the same host twice', () => get({ extra: [`Host: 127.0.0.1:${host().port}`] })],
  [403, 'HTTP/1.0 without a host', () => get({ line: 'GET / HTTP/1.0', headers: { Host: null } })],
  [403, 'a call to localhost', () => post({ headers: { Host: `localhost:${host().port}` } })],
  [
    403,
    'a script from localhost',
    () => get({ line: 'GET /assets/index-a1.js HTTP/1.1', headers: { Host: `localhost:${host().port}` } }),
  ],
  [403, 'a null origin', () => post({ headers: { Origin: 'null' } })],
  [403, 'a foreign origin', () => post({ headers: { Origin: 'https://evil.example' } })],
  [403, 'another port as origin', () => post({ headers: { Origin: `http://127.0.0.1:${host().port + 1}` } })],
  [403, 'the secure twin as origin', () => post({ headers: { Origin: `https://127.0.0.1:${host().port}` } })],
  [403, 'localhost as origin', () => post({ headers: { Origin: `http://localhost:${host().port}` } })],
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
  [403, 'a socket to a foreign host', () => upgrade({ headers: { Host: `evil.example:${host().port}` } })],
  [
    403,
    'a socket by localhost',
    () => upgrade({ line: 'GET / HTTP/1.1', headers: { Host: `localhost:${host().port}` } }),
  ],
  [403, 'a socket at another path', () => upgrade({ line: 'GET /evil HTTP/1.1' })],
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
  [401, 'no token', () => post({ headers: { Authorization: null } })],
  [401, 'a wrong token', () => post({ headers: { Authorization: `Bearer ${'A'.repeat(43)}` } })],
  [401, 'another scheme', () => post({ headers: { Authorization: `Basic ${token()}` } })],
  [
    401,
    'a token in the query',
    () => post({ line: `POST /api/note.add?token=${token()} HTTP/1.1`, headers: { Authorization: null } }),
  ],
  [401, 'a token in a cookie', () => post({ headers: { Authorization: null, Cookie: `token=${token()}` } })],
  [401, 'a used code', () => enter(usedCode())],
  [401, 'a code after its time', () => enter(lateCode())],
  [401, 'a code of 64 KB', () => enter('x'.repeat(65_536))],
  [
    401,
    'a code as a token',
    () => post({ headers: { Authorization: `Bearer ${host().codes.issueCode('operator')}` } }),
  ],
  [
    401,
    'the token of another process',
    () => post({ headers: { Authorization: `Bearer ${foreignToken()}` } }),
  ],
  [
    403,
    'what the stage may not do',
    () => post({ headers: { Authorization: `Bearer ${host().token('stage')}` } }),
  ],
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
];

function withHost(value: (port: number) => string): () => string {
  return () => get({ headers: { Host: value(host().port) } });
}

function usedCode(): string {
  const code = host().codes.issueCode('operator');
  host().codes.redeem(code);
  return code;
}

function lateCode(): string {
  const code = host().codes.issueCode('operator');
  host().passTime(codeLifetimeMs);
  return code;
}

function foreignToken(): string {
  const codes = createAccessCodes({ now: () => 0, randomBytes: (size) => new Uint8Array(size).fill(7) });
  return codes.redeem(codes.issueCode('operator'))?.token ?? '';
}

testRefusals(host, refusals);
