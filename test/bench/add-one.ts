import type { ObservationId, SessionId } from '../../shared/session/ids.ts';
import type { HostClient } from '../support/host-process.ts';
import { anId, aRequest } from '../support/session-builders.ts';

/** Adds a card through the host and waits until it is safe. */
export async function addOne(client: HostClient, sessionId: SessionId, text: string): Promise<ObservationId> {
  const id = anId<ObservationId>('added');
  const source = { kind: 'unknown' } as const;
  const observations = [{ id, text, source, dimension: null, character: 'observation' as const }];
  await client.call('session.apply', {
    sessionId,
    request: aRequest({ type: 'observation.add', observations }, Date.now()),
  });
  return id;
}
