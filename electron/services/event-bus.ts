import type { EventName, EventPayload } from '../../shared/api/contract.ts';
import type { Log } from '../log.ts';

export type EventListener = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

export interface EventBus {
  publish<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  /** Gives back the function that ends the subscription. */
  subscribe(listener: EventListener): () => void;
}

/** Carries what has happened from the services to the carriers; a listener that fails disturbs neither side. */
export function createEventBus(log: Log): EventBus {
  const listeners = new Set<EventListener>();
  return {
    publish(name, payload) {
      for (const listener of [...listeners]) {
        try {
          listener(name, payload);
        } catch (error) {
          log(`A listener failed at ${name}`, error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
