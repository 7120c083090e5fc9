/** Minutes as HTML for the clipboard: bare structure that takes the look of the place it is pasted into. */

import { boxOf } from './boxes.ts';
import { escapeTextHtml } from './escape-html.ts';
import type { Block, Bullet, Line, MinutesDocument } from './minutes-document.ts';

/** A fragment without styles, scripts, links or pictures. Each text finds its own reading direction. */
export function minutesHtml(minutes: MinutesDocument): string {
  const titleHtml = `<h1 dir="auto">${escapeTextHtml(minutes.title)}</h1>`;
  return `${[titleHtml, ...minutes.blocks.map(blockHtml)].join('\n')}\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeTextHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p dir="auto">${linesHtml(block.lines)}</p>`;
    case 'bullets':
      return listHtml(block.bullets);
  }
}

function listHtml(bullets: readonly Bullet[]): string {
  return `<ul>${bullets.map(bulletHtml).join('')}</ul>`;
}

function bulletHtml(bullet: Bullet): string {
  const { lines, children } = bullet;
  const box = boxOf(bullet);
  const childrenHtml = children.length > 0 ? listHtml(children) : '';
  return `<li dir="auto">${box ? `${box} ` : ''}${linesHtml(lines)}${childrenHtml}</li>`;
}

function linesHtml(lines: readonly Line[]): string {
  return lines.map(lineHtml).join('<br>');
}

function lineHtml(line: Line): string {
  return line
    .map(({ text, isStrong }) => {
      const escapedHtml = escapeTextHtml(text);
      return isStrong ? `<strong>${escapedHtml}</strong>` : escapedHtml;
    })
    .join('');
}
