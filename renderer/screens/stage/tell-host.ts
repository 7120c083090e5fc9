import type { CallInput } from '../../../shared/api/contract.ts';
import { client } from '../../api/client.ts';
import { createOutbox } from '../../stores/outbox.ts';

type RoomCall = 'stage.turn' | 'stage.blank' | 'stage.reportPages';

// While the host is away a key does nothing; the page says that it is waiting.
const outbox = createOutbox(() => undefined);

/** Tells it how many pages the part takes that is shown. */
export function reportPages(part: number, pageCount: number): void {
  tellHost('stage.reportPages', { part, pageCount });
}

/** Tells the host what the room's window did, in order: a page is never turned before the host knows how many there are. */
export function tellHost<N extends RoomCall>(name: N, input: CallInput<N>): void {
  outbox.push(async () => {
    await client.call(name, input);
  });
}
