import type { CustomScheme } from 'electron';
import { expect, test } from 'vitest';
import { appResponse, registerAppScheme, serveAppFiles } from '../../../../electron/desktop/app-protocol.ts';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const files = new Map([
  ['/index.html', { contentType: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>') }],
]);

function ask(url: string, method = 'GET'): Response {
  return appResponse({ url, method }, files);
}

test('the scheme is a standard and secure one, so that the page has an origin of its own', () => {
  const registered: CustomScheme[] = [];
  registerAppScheme({ registerSchemesAsPrivileged: (schemes) => registered.push(...schemes) });
  expect(registered).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
});

test('a built page comes with its type and the whole policy', async () => {
  const response = ask('app://squadmap/index.html');
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(await response.text()).toBe('<!doctype html>');
});

test.each([
  'app://squadmap/../index.html/',
  'app://squadmap/%2e%2e/%2e%2e/etc/passwd',
  'app://squadmap/..%2f..%2fetc%2fpasswd',
  'app://squadmap//index.html',
  'app://squadmap/INDEX.HTML',
  'app://squadmap/index.html%00',
  'app://squadmap/assets/index.js.map',
  'app://elsewhere/index.html',
  'app://squadmap:8080/index.html',
  'app://user@squadmap.evil/index.html',
  'https://squadmap/index.html',
  'file:///etc/passwd',
  'app://',
  'not an address',
])('%j does not exist, and the refusal has the policy too', async (url) => {
  const response = ask(url);
  expect(response.status).toBe(404);
  expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
  expect(await response.text()).toBe('');
});

test('the files can be read and nothing else', async () => {
  expect(ask('app://squadmap/index.html', 'POST').status).toBe(405);
  expect(await ask('app://squadmap/index.html', 'HEAD').text()).toBe('');
});

test('the handler answers for the scheme of the app', async () => {
  const handlers = new Map<string, (request: Request) => unknown>();
  serveAppFiles({ handle: (scheme, handler) => handlers.set(scheme, handler as never) }, files);
  expect([...handlers.keys()]).toEqual(['app']);
  const response = (await handlers.get('app')?.(new Request('app://squadmap/index.html'))) as Response;
  expect(response.status).toBe(200);
});
