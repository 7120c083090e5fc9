import type { Session } from '../session/schema.ts';
import type { MinutesFlavour } from './choices.ts';

/** Without the extension, in UTF-16 code units: short enough for every file system, whatever the script. */
const maxNameLength = 80;

const extensions: Readonly<Record<MinutesFlavour, string>> = { github: 'md', plain: 'txt' };

/**
 * The file name offered for minutes, as in `2026-10-05-squadmap-falcon.md`. Letters of any script and digits stay, so
 * no direction mark, separator or trailing dot gets in; the date in front keeps it from being a name of a device.
 */
export function minutesFileName(session: Session, flavour: MinutesFlavour): string {
  const words = session.squad
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return `${shortened(`${session.date}-${session.kind}-${words}`.replace(/-{2,}/g, '-'))}.${extensions[flavour]}`;
}

function shortened(name: string): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > maxNameLength) break;
    kept += character;
  }
  return kept.replace(/-+$/, '');
}
