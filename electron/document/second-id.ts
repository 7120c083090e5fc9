import { digest } from 'lib0/hash/sha256';
import { idFromBytes, type ObservationId } from '../../shared/session/ids.ts';

/** The id of the card that carries other words of a card: the same for the same words on every machine. */
export function secondId(card: ObservationId, text: string): ObservationId {
  return idFromBytes(digest(new TextEncoder().encode(`${card}\n${text}`))) as ObservationId;
}
