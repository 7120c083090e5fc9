import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Does this whenever Enter is pressed in the terminal; a terminal that is not there or goes away is fine. */
export function onEnter(input: Readable, act: () => void): void {
  input.on('error', () => input.destroy());
  createInterface({ input }).on('line', act);
}
