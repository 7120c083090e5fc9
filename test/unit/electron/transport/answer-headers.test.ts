import { expect, test } from 'vitest';
import { sendRaw } from '../../../support/raw-request.ts';
import { localHostOfTests } from './local-host-of-tests.ts';

/** Written out here, so that no change of the headers goes unseen. */
const frozen = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
    "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), ' +
    'encrypted-media=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), ' +
    'idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), ' +
    'picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), ' +
    'serial=(), storage-access=(), usb=(), window-management=(), ' +
    'xr-spatial-tracking=(), clipboard-write=(self), fullscreen=(self), screen-wake-lock=(self)',
  'cache-control': 'no-store',
};
/** What an answer has besides, by its nature; never a cookie, never a word on other origins. */
const incidental = new Set([
  'allow',
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'location',
]);

const { enter, get, host, post, target, upgrade } = localHostOfTests();

const answers: readonly [number, string, () => string | Buffer][] = [
  [200, 'the page', target('/')],
  [200, 'the page by its name', target('/index.html')],
  [200, "the room's page", target('/stage.html')],
  [200, 'an asset', target('/assets/index-a1.js')],
  [200, 'a call', () => post()],
  [200, 'a code swapped for a token', () => enter(host().codes.issueCode('operator'))],
  [302, 'the way from localhost', () => get({ headers: { Host: `localhost:${host().port}` } })],
  [400, 'a call that is malformed', () => post({ body: '{"text":1}' })],
  [400, 'a call of no known name', () => post({ line: 'POST /api/note.evil HTTP/1.1' })],
  [400, 'a body that is no JSON', () => post({ body: '{' })],
  [400, 'a target that climbs', target('/%2e%2e%2fetc')],
  [400, 'a request that cannot be parsed', () => 'nonsense\r\n\r\n'],
  [401, 'a call without a token', () => post({ headers: { Authorization: null } })],
  [401, 'a code that does not exist', () => enter('nothing')],
  [403, 'a foreign host', () => get({ headers: { Host: `evil.example:${host().port}` } })],
  [403, 'a foreign origin', () => post({ headers: { Origin: 'https://evil.example' } })],
  [403, 'a socket of a foreign page', () => upgrade({ headers: { Origin: 'https://evil.example' } })],
  [400, 'a socket without a key', () => upgrade({ headers: { 'Sec-WebSocket-Key': null } })],
  [404, 'a page that does not exist', target('/favicon.ico')],
  [404, 'a source map', target('/assets/index-a1.js.map')],
  [404, 'a hidden file', target('/.env')],
  [405, 'a preflight', () => get({ line: 'OPTIONS / HTTP/1.1' })],
  [405, 'a call by GET', target('/api/note.add')],
  [405, 'a proxy request', () => `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n`],
  [413, 'a body of two megabytes', () => post({ body: JSON.stringify({ text: 'x'.repeat(2_000_000) }) })],
  [415, 'a form', () => post({ headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })],
  [417, 'an expectation', () => post({ headers: { Expect: 'cookies' } })],
  [431, 'a header of nine kilobytes', () => get({ headers: { 'X-Note': 'x'.repeat(9_000) } })],
];

test.each(answers)('%i, %s, has the frozen headers and no other', async (status, _what, request) => {
  const answer = await sendRaw(host().port, request());
  expect(answer.status).toBe(status);
  const guarding = [...answer.headers].filter(([name]) => !incidental.has(name));
  expect(Object.fromEntries(guarding)).toEqual(frozen);
});

test('a socket that is opened says nothing but that it is one', async () => {
  const answer = await sendRaw(host().port, upgrade());
  expect(answer.status).toBe(101);
  expect([...answer.headers.keys()].sort()).toEqual(['connection', 'sec-websocket-accept', 'upgrade']);
});
