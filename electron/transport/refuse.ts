import type { ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { securityHeaders } from './security-headers.ts';

/** Ends a request with a status and nothing else: no body, nothing of what the client sent. */
export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, {
    ...securityHeaders,
    ...(status === 405 ? { Allow: 'GET, POST' } : {}),
    'Content-Length': '0',
    Connection: 'close',
  });
  response.end();
}

/** The same refusal where there is no response object: upgrades, CONNECT and requests the parser could not read. */
export function refuseSocket(socket: Duplex, status: number): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const lines = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`,
      ...lines,
      'Content-Length: 0',
      'Connection: close',
      '',
      '',
    ].join('\r\n'),
    () => socket.destroy(),
  );
}

/** Sends a page asked for under another name of this machine to the one name it is served under. */
export function redirectToPage(response: ServerResponse, port: number): void {
  response.writeHead(302, {
    ...securityHeaders,
    Location: `http://127.0.0.1:${port}/`,
    'Content-Length': '0',
    Connection: 'close',
  });
  response.end();
}
