import { afterAll, beforeAll } from 'vitest';
import { type LocalHost, startLocalHost } from '../../../support/local-host.ts';
import { createRequests, type LocalRequests } from '../../../support/local-requests.ts';

export interface LocalHostOfTests extends LocalRequests {
  readonly host: () => LocalHost;
  /** What lets the operator's page make calls. */
  readonly token: () => string;
  /** Makes a GET for this target when it is called. */
  target(path: string): () => string;
}

/** Starts the local server before the tests of a file and closes it after them. */
export function localHostOfTests(): LocalHostOfTests {
  let host: LocalHost;
  let token: string;

  beforeAll(async () => {
    host = await startLocalHost();
    token = host.token('operator');
  });

  afterAll(() => host.close());

  const requests = createRequests(() => ({ port: host.port, token }));
  return {
    ...requests,
    host: () => host,
    token: () => token,
    target: (path) => () => requests.get({ line: `GET ${path} HTTP/1.1` }),
  };
}
