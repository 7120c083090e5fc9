/** The port between a window and the host. Electron IPC, loopback HTTP with WebSocket, and the tests' double carry it. */
import type { ApiReply } from './api-error.ts';
import type { CallName, EventName } from './contract.ts';

/** Whether the host can be reached: `lost` means that calls will fail until it is back. */
export type Connection = 'connected' | 'lost';

export interface Transport {
  /** Carries one call; never rejects: what goes wrong on the way comes back as a reply with `unavailable`. */
  call(name: CallName, input: unknown): Promise<ApiReply>;
  /** Hears events from now on; gives the function that ends it. */
  subscribe(listener: (name: EventName, payload: unknown) => void): () => void;
  /** Hears when the host is lost or back; gives the function that ends it. */
  onConnection(listener: (connection: Connection) => void): () => void;
}
