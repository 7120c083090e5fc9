import { connect } from 'node:net';

export interface RawAnswer {
  /** The status of the first answer; nothing when the connection was closed without one. */
  readonly status: number | undefined;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly text: string;
}

/** Sends exactly these bytes and reads until the first answer is whole or the other side closes. */
export function sendRaw(port: number, request: string | Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect({ host: '127.0.0.1', port });
    const finish = () => {
      socket.destroy();
      resolve(readAnswer(received));
    };
    socket.on('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (isWhole(received)) finish();
    });
    socket.on('error', finish);
    socket.on('close', finish);
  });
}

/** Writes a request head from its lines, and a body after it. */
export function requestText(lines: readonly string[], body = ''): string {
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

function isWhole(text: string): boolean {
  const { headers, body, status } = readAnswer(text);
  if (!text.includes('\r\n\r\n') || status === 100) return false;
  return status === 101 || body.length >= Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY);
}

function readAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1];
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return {
    status: status === undefined ? undefined : Number(status),
    headers,
    body: rest.join('\r\n\r\n'),
    text,
  };
}
