/** A host beside the one that has the data folder: it shows everything and changes nothing. */
import { ApiError } from '../../shared/api/api-error.ts';
import type { CallName } from '../../shared/api/contract.ts';
import type { Handlers } from './handlers.ts';

/** The calls that only look. A call that is not named here is refused, so a new one is safe before it is thought of. */
const looking: ReadonlySet<string> = new Set<CallName>([
  'app.info',
  'app.openDataFolder',
  'library.list',
  'session.open',
  'session.export',
  'versions.list',
  'versions.preview',
  'session.export',
  'minutes.save',
  'stage.present',
  'stage.watch',
  'stage.turn',
  'stage.blank',
  'stage.reportPages',
  'menu.offer',
  'import.takeHandedOver',
  'import.preview',
  'import.cancel',
  'preferences.get',
]);

/** The handlers with every call refused that would change something in the data folder. */
export function readOnlyHandlers(handlers: Handlers, sentence: string): Handlers {
  const refuse = async () => {
    throw new ApiError('conflict', sentence);
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [name, looking.has(name) ? handle : refuse]),
  ) as unknown as Handlers;
}
