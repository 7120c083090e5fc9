import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const instanceInfoSchema = z.object({
  /** The computer's name: on a shared folder it may be another one. */
  host: z.string().max(300),
  /** Tells computers apart where their names do not; left out where there is none, and by versions before it. */
  computer: z.string().max(100).optional(),
  pid: z.int(),
  kind: z.enum(['electron', 'browser']),
  /** Epoch milliseconds. */
  since: z.int().nonnegative(),
  /** Random, so that two computers of one name are told apart; left out by versions before it. */
  claim: z.string().max(100).optional(),
});

/** Who has a data folder open. */
export type InstanceInfo = z.infer<typeof instanceInfoSchema>;

/** A computer by its name, and by what tells it from others of that name. */
export interface Computer {
  readonly host?: string | undefined;
  readonly computer?: string | null | undefined;
}

/** This process as others will see it. */
export function thisInstance(
  kind: InstanceInfo['kind'],
  nowMs: number,
  { host = hostname(), computer }: Computer = {},
): InstanceInfo {
  const claim = randomBytes(16).toString('hex');
  return { host, ...(computer && { computer }), pid: process.pid, kind, since: nowMs, claim };
}

/** Whether an instance runs, or ran, on this computer: its name decides only where nothing better is known. */
export function isOnThisComputer(
  info: Pick<InstanceInfo, 'host' | 'computer'>,
  { host = hostname(), computer }: Computer,
): boolean {
  return info.computer && computer ? info.computer === computer : info.host === host;
}

/** Where it stands who has a data folder open. */
export function instanceInfoPath(root: string): string {
  return join(root, 'instance.json');
}

/** Who said to have the folder open; null when nobody did. It says nothing about whether they still have. */
export function readInstanceInfo(root: string): InstanceInfo | null {
  try {
    return parseInstanceInfo(readFileSync(instanceInfoPath(root), 'utf8'));
  } catch {
    return null; // For the eyes of people only; on one computer the lock decides.
  }
}

/** Who is named in a file; null when nobody is, or not in a way that can be understood. */
export async function readInstanceInfoIn(path: string): Promise<InstanceInfo | null> {
  try {
    return parseInstanceInfo(await readFile(path, 'utf8'));
  } catch {
    return null; // Whoever cannot read it cannot save beside it either, and says so then.
  }
}

/** An instance as it stands in a file. */
export function instanceInfoText(info: InstanceInfo): string {
  return `${JSON.stringify(info)}\n`;
}

function parseInstanceInfo(text: string): InstanceInfo | null {
  return instanceInfoSchema.safeParse(JSON.parse(text)).data ?? null;
}
