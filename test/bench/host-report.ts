/** The host's figures as Markdown. */

import { figure, markdownTable } from './markdown-table.ts';
import type { HostFigures } from './measure-host.ts';
import type { HourFigures } from './measure-hour.ts';

/** The tables of the host. */
export function hostReport(hosts: readonly HostFigures[], hour: HourFigures): string {
  const speed = markdownTable(
    ['observations', 'host start', 'durable save', 'command → saved', 'file kB'],
    hosts.map(({ cards, start, save, commandToSaved, fileKb }) => [
      cards.toLocaleString('en'),
      ...[start, save, commandToSaved, fileKb].map(figure),
    ]),
  );
  const memory = markdownTable(
    ['', 'before, MB', 'after, MB'],
    [
      ['window, heap', figure(hour.windowBefore), figure(hour.windowAfter)],
      ['host, whole process', figure(hour.hostBefore), figure(hour.hostAfter)],
    ],
  );
  const what = `${hour.commands} changes, as many as an hour with one every six seconds, on a board with ${hour.cards} cards.`;
  return ['## The host', 'Milliseconds.', speed, '## Memory after an hour', what, memory].join('\n\n');
}
