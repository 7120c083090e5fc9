import type { Session } from './schema.ts';

/** Without the extension, in UTF-16 code units: short enough for every file system, whatever the script. */
const maxNameLength = 80;

/**
 * The file name offered for a session or something made of it, as in `2026-10-05-squadmap-falcon.md`. Letters of any
 * script and digits stay, so no direction mark, separator or trailing dot gets in; the date in front keeps it from being
 * a name of a device.
 */
export function sessionFileName(
  { date, kind, squad }: Session,
  extension: 'md' | 'txt' | 'squadmap',
): string {
  const words = squad
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return `${shortened(`${date}-${kind}-${words}`.replace(/-{2,}/g, '-'))}.${extension}`;
}

function shortened(name: string): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > maxNameLength) break;
    kept += character;
  }
  return kept.replace(/-+$/, '');
}
