/** A Markdown table: a head and rows of cells. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A figure as it is read: no more digits than matter, and "–" for what was not measured. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value === 0 || value >= 20) return Math.round(value).toLocaleString('en');
  return value.toFixed(1);
}
