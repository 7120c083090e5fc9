/** What the local server does with a request the guard has passed: the pages, `/enter` and the calls. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Audience } from '../../shared/api/contract.ts';
import type { Entry } from './access-codes.ts';
import { sendRefusal, sendReply } from './api-replies.ts';
import type { Dispatch } from './dispatch.ts';
import { refuse } from './refuse.ts';
import { readJsonBody } from './request-body.ts';
import { securityHeaders } from './security-headers.ts';
import type { StaticFiles } from './static-files.ts';

const enterPath = '/enter';
const callPrefix = '/api/';

export interface LocalRoutesOptions {
  readonly files: StaticFiles;
  readonly dispatch: Dispatch;
  /** Swaps a one-time code for a token. */
  readonly redeem: (code: string) => Entry | undefined;
  readonly identify: (token: string) => Audience | undefined;
}

/** A request after the guard. `allowBody` tells a client that waits for it to send its body. */
export interface GuardedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly allowBody: () => void;
}

export type LocalRoutes = (guarded: GuardedRequest) => Promise<void>;

/** Puts the routes together. Pages are public code; everything else needs a token, and `/enter` a code. */
export function createLocalRoutes({ files, dispatch, redeem, identify }: LocalRoutesOptions): LocalRoutes {
  async function answerCall(guarded: GuardedRequest): Promise<void> {
    const { request, response, path } = guarded;
    const audience = identify(bearerOf(request));
    if (audience === undefined) {
      sendRefusal(response, 'not-signed-in');
      return;
    }
    const body = await readBody(guarded);
    if (body) sendReply(response, await dispatch({ audience }, path.slice(callPrefix.length), body.value));
  }

  async function letIn(guarded: GuardedRequest): Promise<void> {
    const body = await readBody(guarded);
    if (!body) return;
    const code = codeOf(body.value);
    const entry = code === undefined ? undefined : redeem(code);
    if (entry) sendReply(guarded.response, { ok: true, value: entry });
    else sendRefusal(guarded.response, code === undefined ? 'unreadable' : 'not-signed-in');
  }

  function sendFile(response: ServerResponse, path: string): void {
    const file = files.get(path);
    if (!file) {
      refuse(response, isForPosts(path) ? 405 : 404);
      return;
    }
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': file.contentType,
      'Content-Length': file.body.length,
    });
    response.end(file.body);
  }

  return async (guarded) => {
    const { request, response, path } = guarded;
    if (request.method === 'GET') sendFile(response, path);
    else if (path === enterPath) await letIn(guarded);
    else if (path.startsWith(callPrefix)) await answerCall(guarded);
    else refuse(response, files.has(path) ? 405 : 404);
  };
}

/** Gives the JSON a page sent, or answers with the reason why it cannot be taken and gives nothing. */
async function readBody(guarded: GuardedRequest): Promise<{ readonly value: unknown } | undefined> {
  const { request, response, allowBody } = guarded;
  if (request.headers['content-encoding'] !== undefined || !isJson(request.headers['content-type'])) {
    sendRefusal(response, 'not-json');
    return undefined;
  }
  allowBody();
  const body = await readJsonBody(request);
  if (body.kind === 'json') return { value: body.value };
  if (body.kind === 'too-large') sendRefusal(response, 'too-large');
  if (body.kind === 'not-json') sendRefusal(response, 'unreadable');
  return undefined;
}

function isForPosts(path: string): boolean {
  return path === enterPath || path.startsWith(callPrefix);
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json(?:; ?charset=utf-8)?$/i.test(contentType ?? '');
}

function bearerOf(request: IncomingMessage): string {
  return /^Bearer ([\w-]+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

function codeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
  return typeof body.code === 'string' ? body.code : undefined;
}
