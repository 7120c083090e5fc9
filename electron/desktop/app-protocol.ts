import type { Protocol } from 'electron';
import { appOrigin, appScheme } from '../transport/ipc-channels.ts';
import { securityHeaders } from '../transport/security-headers.ts';
import type { StaticFiles } from '../transport/static-files.ts';

/** Makes the app's own scheme a standard, secure one; before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Serves the built pages, a fixed map made at start; any other address does not exist. */
export function serveAppFiles(protocol: Pick<Protocol, 'handle'>, files: StaticFiles): void {
  protocol.handle(appScheme, (request) => appResponse(request, files));
}

/** The answer to one request for an address of the app's scheme. */
export function appResponse({ method, url }: Pick<Request, 'method' | 'url'>, files: StaticFiles): Response {
  const refused = (status: number) => new Response(null, { status, headers: securityHeaders });
  if (method !== 'GET' && method !== 'HEAD') return refused(405);
  if (!URL.canParse(url)) return refused(404);
  const { protocol, host, pathname } = new URL(url);
  const file = `${protocol}//${host}` === appOrigin ? files.get(pathname) : undefined;
  if (!file) return refused(404);
  const headers = { ...securityHeaders, 'Content-Type': file.contentType };
  return new Response(method === 'HEAD' ? null : new Uint8Array(file.body), { status: 200, headers });
}
