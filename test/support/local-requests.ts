import { requestText } from './raw-request.ts';

export interface RequestParts {
  readonly line?: string;
  /** Replaces or, with null, drops a header of the good request; adds one that it has not. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Whole header lines, added as they are. */
  readonly extra?: readonly string[];
  readonly body?: string;
}

export interface LocalRequests {
  /** A good request for the page, changed in the parts given. */
  get(parts?: RequestParts): string;
  /** A good call, changed in the parts given. */
  post(parts?: RequestParts): string;
  /** A good swap of this code for a token, changed in the parts given. */
  enter(code: string, parts?: RequestParts): string;
  /** A good request for the events' socket, changed in the parts given. */
  upgrade(parts?: RequestParts): string;
}

/** Makes requests as our own page sends them, byte by byte, so that a test can change any one of them. */
export function createRequests(target: () => { port: number; token: string }): LocalRequests {
  function host(): string {
    return `127.0.0.1:${target().port}`;
  }

  function post(parts: RequestParts = {}): string {
    const body = parts.body ?? '{"text":"Leaked-text"}';
    const good = {
      Host: host(),
      Origin: `http://${host()}`,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/json',
      Authorization: `Bearer ${target().token}`,
      'Content-Length': String(Buffer.byteLength(body)),
    };
    return build('POST /api/note.add HTTP/1.1', good, { ...parts, body });
  }

  return {
    get: (parts = {}) => build('GET / HTTP/1.1', { Host: host() }, parts),
    post,
    enter: (code, parts = {}) =>
      post({
        line: 'POST /enter HTTP/1.1',
        body: JSON.stringify({ code }),
        ...parts,
        headers: { Authorization: null, ...parts.headers },
      }),
    upgrade: (parts = {}) =>
      build(
        'GET /events HTTP/1.1',
        {
          Host: host(),
          Origin: `http://${host()}`,
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Version': '13',
          'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        },
        parts,
      ),
  };
}

function build(line: string, good: Readonly<Record<string, string>>, parts: RequestParts): string {
  const headers = Object.entries({ ...good, ...parts.headers }).filter(([, value]) => value !== null);
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return requestText([parts.line ?? line, ...lines, ...(parts.extra ?? [])], parts.body);
}
