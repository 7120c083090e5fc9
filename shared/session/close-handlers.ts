import type { closeCommandSchemas } from './close-commands.ts';
import { setFingers } from './closing.ts';
import type { HandlersOf } from './command-handlers.ts';

export const closeHandlers: HandlersOf<typeof closeCommandSchemas> = {
  'close.setFingers': setFingers,
};
