import { toStorageError } from './storage-error.ts';

/** Runs work on the disk; whatever it throws comes out as a StorageError. */
export async function typed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** Work on the same session runs one after the other, so that no write meets a move halfway. */
export function createTurns() {
  const lastOf = new Map<string, Promise<unknown>>();
  return async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = lastOf.get(key);
    const turn = (async () => {
      await before?.catch(() => undefined);
      return typed(work);
    })();
    lastOf.set(key, turn);
    try {
      return await turn;
    } finally {
      if (lastOf.get(key) === turn) lastOf.delete(key);
    }
  };
}
