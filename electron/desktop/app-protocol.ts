import { type Protocol, protocol } from 'electron';
import { appOrigin, appScheme } from '../transport/ipc-channels.ts';
import { securityHeaders } from '../transport/security-headers.ts';
import type { StaticFiles } from '../transport/static-files.ts';

/** Makes the app's own scheme a standard, secure one; before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Serves the built pages, a fixed map made at start; any other address does not exist. */
export function serveAppFiles(sessionProtocol: Pick<Protocol, 'handle'>, files: StaticFiles): void {
  sessionProtocol.handle(appScheme, (request) => appResponse(request.url, files));
}

/** The answer to one address of the app's scheme. */
export function appResponse(address: string, files: StaticFiles): Response {
  const url = new URL(address);
  const file = `${url.protocol}//${url.host}` === appOrigin ? files.get(url.pathname) : undefined;
  if (!file) return new Response(null, { status: 404, headers: securityHeaders });
  const headers = { ...securityHeaders, 'Content-Type': file.contentType };
  return new Response(new Uint8Array(file.body), { status: 200, headers });
}
