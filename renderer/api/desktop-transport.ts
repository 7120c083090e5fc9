import type { DesktopBridge, Transport } from '../../shared/api/transport.ts';

declare global {
  interface Window {
    /** Present in Electron's windows only. */
    readonly squadmap?: DesktopBridge;
  }
}

/** Carries calls over Electron's bridge. Host and window live and die together, so the connection is never lost. */
export function desktopTransport(bridge: DesktopBridge): Transport {
  return {
    call: (name, input) => bridge.call(name, input),
    subscribe: (listener) => bridge.subscribe(listener),
    onConnection(listener) {
      listener('connected');
      return () => undefined;
    },
  };
}
