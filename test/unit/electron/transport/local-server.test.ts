import { expect, test } from 'vitest';
import { securityHeaders } from '../../../../electron/transport/security-headers.ts';
import { sendRaw } from '../../../support/raw-request.ts';
import { localHostOfTests } from './local-host-of-tests.ts';
import { navigation } from './navigation.ts';
import { expectRefused } from './refusals.ts';

const { enter, get, host, post, target } = localHostOfTests();

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
  const answer = await sendRaw(host().port, request());
  expect(answer.status).toBe(200);
  expect(answer.body).toMatch(content);
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(answer.headers.get(name.toLowerCase())).toBe(value);
  }
});

test('sends the page asked for as localhost to its one address', async () => {
  const answer = await sendRaw(host().port, get({ headers: { Host: `localhost:${host().port}` } }));
  expectRefused(answer, 302);
  expect(answer.headers.get('location')).toBe(`${host().origin}/`);
});

test('a code is swapped for a token, and the token makes calls', async () => {
  const entered = await sendRaw(host().port, enter(host().codes.issueCode('operator')));
  expect(entered.status).toBe(200);
  const reply = JSON.parse(entered.body);
  expect(reply).toEqual({ ok: true, value: { token: expect.any(String), audience: 'operator' } });
  const called = await sendRaw(
    host().port,
    post({ headers: { Authorization: `Bearer ${reply.value.token}` } }),
  );
  expect(called.status).toBe(200);
  expect(JSON.parse(called.body)).toEqual({ ok: true, value: { count: host().notes.length } });
});

test('a body on condition is asked for once the guard has passed it', async () => {
  const answer = await sendRaw(
    host().port,
    post({ headers: { Expect: '100-continue', Connection: 'close' } }),
  );
  expect(answer.text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
});

test('a call that breaks inside is a calm 500', async () => {
  const answer = await sendRaw(host().port, post({ line: 'POST /api/note.crash HTTP/1.1', body: '{}' }));
  expectRefused(answer, 500);
  expect(host().logged.splice(0)).toHaveLength(1);
});

test.concurrent('slow headers are cut off', async () => {
  const answer = await sendRaw(host().port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host().port}\r\nX-Slow: a`);
  expectRefused(answer, 408);
});

test.concurrent('a slow body is cut off', async () => {
  const answer = await sendRaw(host().port, post({ body: '{"text"', headers: { 'Content-Length': '22' } }));
  expectRefused(answer, 408);
});

test.concurrent('400 idle connections do not keep the page from being served', async () => {
  const idle = Array.from({ length: 400 }, () => sendRaw(host().port, ''));
  const answer = await sendRaw(host().port, get());
  expect(answer.status).toBe(200);
  await Promise.all(idle);
});
