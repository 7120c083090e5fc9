/** How a second start of the app reaches the first: a socket on this computer, behind a secret of the data folder. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createConnection, createServer, type Server, type Socket } from 'node:net';

const usualPatienceMs = 5_000;
const maxVisitors = 16;

/**
 * Listens for a second start; whoever knows the secret gets the sentence that `onRing` gives. Rejects with EADDRINUSE
 * where somebody listens already.
 */
export async function answerDoorbell(
  address: string,
  secret: string,
  onRing: () => Promise<string>,
): Promise<Server> {
  const server = createServer((socket) => {
    answer(socket, secret, onRing).catch(() => socket.destroy());
  });
  server.maxConnections = maxVisitors;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // Exclusive: workers of one cluster must not share it.
    server.listen({ path: address, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  // What goes wrong with one visitor is not the host's matter, and listening alone keeps no program alive.
  server.on('error', () => undefined);
  server.unref();
  return server;
}

async function answer(socket: Socket, secret: string, onRing: () => Promise<string>): Promise<void> {
  const lines = linesOf(socket, usualPatienceMs);
  const nonce = randomBytes(32).toString('hex');
  socket.write(`${nonce}\n`);
  const proof = await lines.next();
  // Neither side shows the secret: on some systems anybody may listen under a name or call it.
  if (proof === null || !isSame(proof, sign(secret, 'ring', nonce))) {
    socket.destroy();
    return;
  }
  const sentence = (await onRing()).replaceAll(/\s+/g, ' ');
  socket.end(`${sign(secret, sentence, nonce)} ${sentence}\n`);
}

/** Asks the first start to come to the front and gives its answer; null when it cannot be reached. */
export async function ringDoorbell(
  address: string,
  secret: string,
  patienceMs = usualPatienceMs,
): Promise<string | null> {
  const socket = createConnection({ path: address });
  try {
    const lines = linesOf(socket, patienceMs);
    const nonce = await lines.next();
    if (nonce === null) return null;
    socket.write(`${sign(secret, 'ring', nonce)}\n`);
    const reply = (await lines.next()) ?? '';
    const [, signature = '', sentence = ''] = /^(\w+) (.*)$/.exec(reply) ?? [];
    return isSame(signature, sign(secret, sentence, nonce)) ? sentence : null;
  } finally {
    socket.destroy();
  }
}

/** The lines of the other side, each waited for only so long; null when there are no more. */
function linesOf(socket: Socket, patienceMs: number): { next(): Promise<string | null> } {
  let heard = '';
  let isClosed = false;
  let wake: (() => void) | undefined;
  const deadline = setTimeout(() => socket.destroy(), patienceMs);
  socket.setEncoding('utf8');
  socket.on('error', () => undefined);
  socket.on('data', (chunk: string) => {
    heard += chunk;
    if (heard.length > maxLength) socket.destroy();
    wake?.();
  });
  socket.on('close', () => {
    isClosed = true;
    clearTimeout(deadline);
    wake?.();
  });
  return {
    async next() {
      for (;;) {
        const end = heard.indexOf('\n');
        if (end >= 0) {
          const line = heard.slice(0, end);
          heard = heard.slice(end + 1);
          return line;
        }
        if (isClosed) return null;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

const maxLength = 4_096;

function sign(secret: string, text: string, nonce: string): string {
  return createHmac('sha256', secret).update(`${nonce}\n${text}`).digest('hex');
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
