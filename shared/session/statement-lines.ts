/**
 * The line of a statement says which answers belong together over meetings. It follows from the wording, so that the same
 * words are the same line everywhere, and it keeps the root it was reworded from, so that a chart can show the break.
 */
import { statementBank } from '../templates/statements.ts';

/** Two dashes, which no other line has, stand before the mark of a new wording. */
const reworded = /--[0-9a-z]{1,7}$/;

/** Leaves room for the mark within the length of a line. */
const maxRootLength = 50;

/** The line of a statement of the squad's own. */
export function lineOfWording(text: string): string {
  return shippedLine(text) ?? `own-${wordingMark(text)}`;
}

/** The line that a statement of this line begins with a new wording. */
export function rewordedLine(line: string, text: string): string {
  return shippedLine(text) ?? `${line.replace(reworded, '').slice(0, maxRootLength)}--${wordingMark(text)}`;
}

/** Whether the wording was changed since the line's root. */
export function isReworded(line: string): boolean {
  return reworded.test(line);
}

function shippedLine(text: string): string | undefined {
  return statementBank.find((shipped) => shipped.text === text)?.line;
}

/** Up to seven letters and digits for a text (FNV-1a, 32 bits). */
function wordingMark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}
