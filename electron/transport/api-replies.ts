import type { ServerResponse } from 'node:http';
import type { ApiErrorCode, ApiReply } from '../../shared/api/api-error.ts';
import { securityHeaders } from './security-headers.ts';

const statusOf: Readonly<Record<ApiErrorCode, number>> = {
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  internal: 500,
  unavailable: 503,
  unreachable: 503,
};

const refusals = {
  unreadable: { status: 400, code: 'bad-request', message: 'This request cannot be read.' },
  'not-signed-in': {
    status: 401,
    code: 'unauthorized',
    message: 'This page is not signed in. Open SquadMAP afresh: press Enter in the terminal it runs in.',
  },
  'too-large': { status: 413, code: 'too-large', message: 'This is too large to be taken in one piece.' },
  'not-json': { status: 415, code: 'bad-request', message: 'Only plain JSON is taken here.' },
  failed: { status: 500, code: 'internal', message: 'Something went wrong. What was saved before is safe.' },
} as const;

/** Brings a reply to the page, under the HTTP status that fits its code. */
export function sendReply(response: ServerResponse, reply: ApiReply): void {
  sendJson(response, reply.ok ? 200 : statusOf[reply.error.code], reply);
}

/** A refusal our own page can read; it holds a fixed sentence and nothing that was sent. */
export function sendRefusal(response: ServerResponse, refusal: keyof typeof refusals): void {
  const { status, code, message } = refusals[refusal];
  response.setHeader('Connection', 'close');
  sendJson(response, status, { ok: false, error: { code, message } });
}

function sendJson(response: ServerResponse, status: number, reply: ApiReply): void {
  const body = Buffer.from(JSON.stringify(reply));
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
}
