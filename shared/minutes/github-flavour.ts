/** Minutes as Markdown for GitHub and GitLab: no tables, no HTML, no heading deeper than three. */
import { escapeStartMarkdown, escapeTextMarkdown } from './escape-markdown.ts';
import type { Block, Bullet, Inline, Line, MinutesDocument } from './minutes-document.ts';

/** The text of a file or a clipboard; ends in exactly one newline. */
export function githubMarkdown(minutes: MinutesDocument): string {
  const title = `# ${escapeTextMarkdown(minutes.title)}`;
  return `${[title, ...minutes.blocks.map(blockMarkdown)].join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeTextMarkdown(block.text)}`;
    case 'paragraph':
      return linesMarkdown(block.lines, '');
    case 'bullets':
      return block.bullets.map((bullet) => bulletMarkdown(bullet, '')).join('\n');
  }
}

function bulletMarkdown({ lines, children, isDone }: Bullet, indent: string): string {
  const inner = `${indent}  `;
  const box = isDone === undefined ? '' : isDone ? '[x] ' : '[ ] ';
  const point = `${indent}- ${box}${linesMarkdown(lines, inner)}`;
  return [point, ...children.map((child) => bulletMarkdown(child, inner))].join('\n');
}

/** A backslash at the end of a line keeps the line break also where a newline alone would be a space. */
function linesMarkdown(lines: readonly Line[], indent: string): string {
  return lines.map(lineMarkdown).join(`\\\n${indent}`);
}

function lineMarkdown(line: Line): string {
  return line.map((inline, i) => inlineMarkdown(inline, i === 0)).join('');
}

function inlineMarkdown({ text, isStrong }: Inline, isFirst: boolean): string {
  const escapedMarkdown = escapeTextMarkdown(text);
  if (isStrong) return `**${escapedMarkdown}**`;
  return isFirst ? escapeStartMarkdown(escapedMarkdown) : escapedMarkdown;
}
