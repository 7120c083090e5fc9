/** The port between a window and the host. Electron IPC, loopback HTTP with WebSocket, and the tests' double carry it. */
import type { ApiReply } from './api-error.ts';

/** Whether the host can be reached. `lost`: calls fail until it is back. `refused`: this window has to be let in anew. */
export type Connection = 'connected' | 'lost' | 'refused';

export interface Transport {
  /** Carries one call; never rejects: what goes wrong on the way comes back as a reply with `unreachable`. */
  call(name: string, input: unknown): Promise<ApiReply>;
  /** Hears events from now on; gives the function that ends it. Names and payloads come as the host sent them. */
  subscribe(listener: (name: string, payload: unknown) => void): () => void;
  /** Hears when the host is lost or back; gives the function that ends it. */
  onConnection(listener: (connection: Connection) => void): () => void;
}

/** What Electron's preload script puts on the window: the carrier alone, without any of Electron. */
export interface DesktopBridge {
  call(name: string, input: unknown): Promise<ApiReply>;
  /** Gives the function that ends the subscription. */
  subscribe(listener: (name: string, payload: unknown) => void): () => void;
}
