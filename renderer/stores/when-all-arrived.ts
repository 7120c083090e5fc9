import { useSessionStore } from './session-store.ts';

/**
 * Waits until the host has every change this window made, so that a text it makes says what the window shows. Does not
 * wait for a host that cannot be reached: the next call says so.
 */
export function whenAllArrived(): Promise<void> {
  const isSettled = ({ unconfirmed, connection }: ReturnType<typeof useSessionStore.getState>) =>
    unconfirmed === 0 || connection !== 'connected';
  if (isSettled(useSessionStore.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useSessionStore.subscribe((state) => {
      if (!isSettled(state)) return;
      stop();
      resolve();
    });
  });
}
