/** Brings what this window did to the host, as often as it takes: a request has its own id, so that a second sending changes nothing twice. */
import { ApiError } from '../../shared/api/api-error.ts';
import type { Applied } from '../../shared/api/contract.ts';
import { client } from '../api/client.ts';
import type { Batch } from './deliveries.ts';

/** A host that cannot get at the file just now is asked again after this long. */
const retryMs = 2_000;

/** What the host says to each request of the batch. Rejects only when sending it again would not help. */
export async function batchAnswers(
  batch: Batch,
  onTrouble: (trouble: ApiError) => void,
): Promise<readonly Applied[]> {
  for (;;) {
    try {
      return await ask(batch);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'unreachable' || error.code === 'unauthorized') await connected();
      else if (error.code === 'unavailable') {
        onTrouble(error);
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      } else throw error;
    }
  }
}

async function ask(batch: Batch): Promise<readonly Applied[]> {
  const { sessionId } = batch;
  if (batch.kind !== 'apply')
    return [await client.call(`session.${batch.kind}`, { sessionId, requestId: batch.requestId })];
  return (await client.call('session.applyAll', { sessionId, requests: [...batch.requests] })).applied;
}

/** A carrier that lost a call counts as not connected until the host has let it in anew. */
async function connected(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = client.onConnection((connection) => connection === 'connected' && resolve());
  await promise;
  stop();
}
