import { idFromBytes } from '../../shared/session/ids.ts';

/** A new random id; the caller says which of the branded ids it is. */
export function newId<Id extends string>(): Id {
  return idFromBytes(crypto.getRandomValues(new Uint8Array(16))) as Id;
}
