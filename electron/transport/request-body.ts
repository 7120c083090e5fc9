import type { IncomingMessage } from 'node:http';

export type BodyOutcome =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'gone' };

/** The largest body a call may have. */
const maxBodyBytes = 1024 * 1024;

// What is read and thrown away of a body that is too large, so that its sender gets to read the answer.
const maxDiscardedBytes = 4 * maxBodyBytes;

/** Reads a JSON body within the limit; bytes that are not UTF-8 are refused, not repaired. */
export function readJsonBody(request: IncomingMessage): Promise<BodyOutcome> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > maxDiscardedBytes) {
      resolve({ kind: 'too-large' });
      return;
    }
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBodyBytes) chunks.push(chunk);
      else chunks = [];
      if (size > maxDiscardedBytes) resolve({ kind: 'too-large' });
    });
    request.on('end', () => resolve(size > maxBodyBytes ? { kind: 'too-large' } : parse(chunks)));
    request.on('close', () => resolve({ kind: 'gone' }));
    request.on('error', () => resolve({ kind: 'gone' }));
  });
}

function parse(chunks: readonly Buffer[]): BodyOutcome {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { kind: 'json', value: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'not-json' };
  }
}
