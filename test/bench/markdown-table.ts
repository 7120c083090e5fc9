/** A Markdown table: a head and rows of cells. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A figure as it is read: two digits that matter, and "–" for what was not measured. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value === 0 || value >= 10) return Math.round(value).toLocaleString('en');
  return value.toFixed(1);
}
