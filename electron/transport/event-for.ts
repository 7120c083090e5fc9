import { type Audience, type EventName, events } from '../../shared/api/contract.ts';

/**
 * Gives what an audience may hear of an event, or nothing. The room's window gets the parsed payload, so that a field
 * that was never meant for it cannot slip out beside the ones that were.
 */
export function eventFor(audience: Audience, name: EventName, payload: unknown): unknown {
  const definition = events[name];
  const audiences: readonly Audience[] = definition.audiences;
  if (!audiences.includes(audience)) return undefined;
  if (audience === 'operator') return payload;
  const parsed = definition.payload.safeParse(payload);
  return parsed.success ? parsed.data : undefined;
}
