/** The only door to the host, and the only file that knows which carrier is behind it. */
import { ApiError } from '../../shared/api/api-error.ts';
import {
  type Audience,
  type CallInput,
  type CallName,
  type CallOutput,
  type EventName,
  type EventPayload,
  events,
} from '../../shared/api/contract.ts';
import type { Connection, Transport } from '../../shared/api/transport.ts';
import { redeemCode, storedToken, takeFreshLinks } from './access-token.ts';
import { desktopTransport } from './desktop-transport.ts';
import { httpTransport } from './http-transport.ts';

let transport: Transport | null = null;

/** Uses this carrier from now on; tests hand in their double. */
export function connectThrough(carrier: Transport): void {
  transport = carrier;
}

/** Finds the carrier of this window, which is made for one audience. False when a browser tab has not been let in: it needs a fresh link. */
export async function connectClient(audience: Audience): Promise<boolean> {
  if (window.squadmap) {
    connectThrough(desktopTransport(window.squadmap));
    return true;
  }
  await redeemCode(audience);
  if (storedToken(audience) === null) {
    takeFreshLinks(audience, () => location.reload());
    return false;
  }
  const carrier = httpTransport(() => storedToken(audience) ?? '');
  connectThrough(carrier);
  takeFreshLinks(audience, carrier.enterAgain);
  return true;
}

/** Whether this is a browser's tab, which anybody may reload or close at any moment. */
export function isBrowserTab(): boolean {
  return window.squadmap === undefined;
}

/** Makes a call; rejects with an ApiError whose message can be shown. */
async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await carrier().call(name, input);
  if (!reply.ok) throw new ApiError(reply.error.code, reply.error.message);
  // The host has checked its answer against the contract before it sent it.
  return reply.value as CallOutput<N>;
}

/** Hears one event of the contract; gives the function that ends it. Other payloads are passed over. */
function on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void {
  return carrier().subscribe((heard, payload) => {
    if (heard !== name) return;
    const parsed = events[name].payload.safeParse(payload);
    if (parsed.success) listener(parsed.data as EventPayload<N>);
  });
}

function onConnection(listener: (connection: Connection) => void): () => void {
  return carrier().onConnection(listener);
}

export const client = { call, on, onConnection };

function carrier(): Transport {
  if (!transport) throw new Error('The client was used before it was connected.');
  return transport;
}
