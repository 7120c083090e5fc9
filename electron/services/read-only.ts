/** A host that may change nothing, because another has the data folder or it is being moved: it shows everything. */
import { ApiError } from '../../shared/api/api-error.ts';
import type { CallName } from '../../shared/api/contract.ts';
import type { Handlers } from './handlers.ts';

/** The calls that only look, and the one that ends the looking. A call that is not named here is refused, so a new one is safe before it is thought of. */
const looking: ReadonlySet<string> = new Set<CallName>([
  'app.info',
  'app.openDataFolder',
  'app.restart',
  'dataFolder.cancel',
  'dataFolder.takeOver',
  'library.list',
  'library.earlierStatements',
  'library.stepTimes',
  'templates.list',
  'session.open',
  'versions.list',
  'versions.preview',
  'session.export',
  'minutes.save',
  'stage.present',
  'stage.status',
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

/** The handlers, with every call refused that would change something in the data folder while there is a reason why not. */
export function readOnlyHandlers(handlers: Handlers, whyNot: () => string | null): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      looking.has(name) ? handle : unlessRefused(handle as Handle, whyNot),
    ]),
  ) as unknown as Handlers;
}

type Handle = (input: unknown) => Promise<unknown>;

function unlessRefused(handle: Handle, whyNot: () => string | null): Handle {
  return async (input) => {
    const sentence = whyNot();
    if (sentence !== null) throw new ApiError('conflict', sentence);
    return handle(input);
  };
}
