import { retrySave, useSessionStore } from './session-store.ts';

/** Tries at once what could not be saved when somebody comes back to the window, perhaps from freeing some space. */
export function retryOnFocus(): void {
  window.addEventListener('focus', () => {
    const { connection, hostSaveState } = useSessionStore.getState();
    if (connection !== 'connected' || hostSaveState.kind !== 'failed') return;
    // Why it is not saved stands on the screen already.
    retrySave({ onFailure: () => undefined });
  });
}
