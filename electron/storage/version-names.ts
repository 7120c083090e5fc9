import { type PinReason, pinReasons } from '../../shared/api/session-versions.ts';
import { formatFileTime, parseFileTime } from './file-time.ts';

/** What the name of an earlier version says. */
export interface VersionName {
  readonly rev: number;
  readonly savedAtMs: number;
  /** Null for a version that is kept for a while only. */
  readonly pin: PinReason | null;
}

const pattern = new RegExp(
  `^(?:pinned-(${pinReasons.join('|')})-)?(\\d{1,15})-(\\d{8}T\\d{9}Z)(?:-\\d+)?\\.json$`,
);

/** The file name of an earlier version; `attempt` tells apart versions that would have the same name. */
export function versionNameOf({ rev, savedAtMs, pin }: VersionName, attempt = 1): string {
  const version = `${rev}-${formatFileTime(savedAtMs)}`;
  return `${pin ? `pinned-${pin}-` : ''}${version}${attempt > 1 ? `-${attempt}` : ''}.json`;
}

/** The version that was replaced last. */
export const previousName = 'prev.json';

/** Whether a file name is one that the app gives to earlier versions. */
export function isVersionName(name: string): boolean {
  return name === previousName || parseVersionName(name) !== null;
}

/** Reads the name of an earlier version; null for what is none. */
export function parseVersionName(name: string): VersionName | null {
  const [, pin, rev, time = ''] = pattern.exec(name) ?? [];
  const savedAtMs = parseFileTime(time);
  if (savedAtMs === null) return null;
  return { rev: Number(rev), savedAtMs, pin: pinReasons.find((reason) => reason === pin) ?? null };
}
