import { localHostOfTests } from './local-host-of-tests.ts';
import { type Refusal, testRefusals } from './refusals.ts';

const { enter, get, host, post, target, upgrade } = localHostOfTests();

/** Not a request as our page makes it: broken, unknown, too large, of another kind. */
const refusals: readonly Refusal[] = [
  [400, 'a socket without a key', () => upgrade({ headers: { 'Sec-WebSocket-Key': null } })],
  [400, 'a socket of another version', () => upgrade({ headers: { 'Sec-WebSocket-Version': '7' } })],
  [400, 'no host', () => get({ headers: { Host: null } })],
  [400, 'an absolute target', () => get({ line: `GET http://127.0.0.1:${host().port}/ HTTP/1.1` })],
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
  [431, 'a header of 9 KB', () => get({ headers: { 'X-Note': 'x'.repeat(9 * 1024) } })],
  [431, 'a token of 64 KB', () => post({ headers: { Authorization: `Bearer ${'x'.repeat(65_536)}` } })],
  [431, '3,000 headers', () => get({ extra: Array.from({ length: 3_000 }, () => 'a: b') })],
  [431, '200 headers', () => get({ extra: Array.from({ length: 200 }, () => 'a: b') })],
  [431, 'an address of 9 KB', target(`/${'x'.repeat(9 * 1024)}`)],
  [431, 'an address of 3 KB', target(`/${'x'.repeat(3 * 1024)}`)],
];

function chunked(size: number): string {
  const body = `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n0\r\n\r\n`;
  return post({ body, headers: { 'Content-Length': null, 'Transfer-Encoding': 'chunked' } });
}

testRefusals(host, refusals);
