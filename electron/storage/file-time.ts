/** The moment in file names: UTC, sortable, and without the colons Windows refuses. */

const PATTERN = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/;

/** Writes epoch milliseconds as 20261120T130232123Z. */
export function formatFileTime(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:.]/g, '');
}

/** Reads it back as epoch milliseconds; null for anything else. */
export function parseFileTime(text: string): number | null {
  const parts = PATTERN.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, millisecond] = parts;
  const epochMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  return Number.isNaN(epochMs) ? null : epochMs;
}
