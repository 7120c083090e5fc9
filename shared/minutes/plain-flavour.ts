/** Minutes as plain text: nothing in it but words, blank lines, and dots in front of points. */
import { boxOf } from './boxes.ts';
import type { Block, Bullet, Line, MinutesDocument } from './minutes-document.ts';

/** The text of a file or a clipboard; ends in exactly one newline. */
export function plainText(minutes: MinutesDocument): string {
  return `${[minutes.title, ...minutes.blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? block.text.toUpperCase() : block.text;
    case 'paragraph':
      return block.lines.map(lineText).join('\n');
    case 'bullets':
      return block.bullets.map((bullet) => bulletText(bullet, '')).join('\n');
  }
}

function bulletText(bullet: Bullet, indent: string): string {
  const { lines, children } = bullet;
  const inner = `${indent}  `;
  const point = `${indent}${boxOf(bullet) ?? '•'} ${lines.map(lineText).join(`\n${inner}`)}`;
  return [point, ...children.map((child) => bulletText(child, inner))].join('\n');
}

function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}
