/** The second host's door on 127.0.0.1: limits, guard, then the routes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Log } from '../log.ts';
import { sendRefusal } from './api-replies.ts';
import type { EventSockets } from './event-sockets.ts';
import type { LocalRoutes } from './local-routes.ts';
import { redirectToPage, refuse, refuseSocket } from './refuse.ts';
import { judgeRequest, type Verdict } from './request-guard.ts';

export interface LocalServer {
  /** Listens on 127.0.0.1 and gives the port; rejects with the system's error when it cannot. */
  listen(port: number): Promise<number>;
  /** Takes no new connection, lets running calls finish for a moment, then ends what is left. */
  close(): Promise<void>;
}

export interface LocalServerOptions {
  readonly routes: LocalRoutes;
  readonly sockets: EventSockets;
  readonly log: Log;
}

const limits = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 4_000,
  requestTimeout: 8_000,
  keepAliveTimeout: 60_000,
  // Without this Node looks only every 30 s, and a slow client stays that long.
  connectionsCheckingInterval: 1_000,
  // The guard refuses a missing Host itself, with the headers every answer has.
  requireHostHeader: false,
};
const maxConnections = 512;
const closingTimeMs = 1_000;

/** Makes the server; nothing listens before `listen`. */
export function createLocalServer({ routes, sockets, log }: LocalServerOptions): LocalServer {
  const server = createServer(limits);
  server.maxConnections = maxConnections;
  let port = 0;

  function judge(request: IncomingMessage): Verdict {
    const { method = '', url = '', httpVersion, rawHeaders } = request;
    return judgeRequest({ method, target: url, httpVersion, rawHeaders }, port);
  }

  function serve(request: IncomingMessage, response: ServerResponse, allowBody: () => void): void {
    const verdict = judge(request);
    if (verdict.kind === 'refuse') {
      refuse(response, verdict.status);
    } else if (verdict.kind === 'redirect') {
      redirectToPage(response, port);
    } else {
      routes({ request, response, path: verdict.path, allowBody }).catch((error: unknown) => {
        log('A request could not be answered', error);
        if (response.headersSent) response.destroy();
        else sendRefusal(response, 'failed');
      });
    }
  }

  server.on('request', (request, response) => serve(request, response, () => undefined));
  server.on('checkContinue', (request, response) => serve(request, response, () => response.writeContinue()));
  server.on('checkExpectation', (_request, response) => refuse(response, 417));
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => refuseSocket(socket, 405));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const verdict = judge(request);
    if (verdict.kind === 'pass') sockets.accept(request, socket, head);
    else refuseSocket(socket, verdict.kind === 'refuse' ? verdict.status : 403);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    refuseSocket(socket, statusOfBrokenRequest(error.code));
  });

  return {
    listen(wantedPort) {
      return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host: '127.0.0.1', port: wantedPort, exclusive: true }, () => {
          server.off('error', reject);
          server.on('error', (error) => log('The local server reported an error', error));
          port = (server.address() as AddressInfo).port;
          resolve(port);
        });
      });
    },
    close() {
      sockets.close();
      return new Promise((resolve) => {
        const lastCall = setTimeout(() => server.closeAllConnections(), closingTimeMs);
        server.close(() => {
          clearTimeout(lastCall);
          resolve();
        });
      });
    },
  };
}

function statusOfBrokenRequest(code: string | undefined): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  return code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW' ? 413 : 400;
}
