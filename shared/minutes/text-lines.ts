import { displayText } from '../session/text.ts';
import type { Line } from './minutes-document.ts';

/** A text people wrote, line by line: no blank lines, no space around a line, direction overrides as marks. */
export function textLines(text: string): string[] {
  return displayText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A plain line of one piece. */
export function plainLine(text: string): Line {
  return [{ text }];
}

/** Fills lines with pieces that each end in their own separator, so that no line is made longer than `maxLength`. */
export function wrapPieces(pieces: readonly string[], maxLength: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length < maxLength)
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}
