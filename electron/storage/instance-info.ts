import { readFileSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from './durable-write.ts';

const instanceInfoSchema = z.object({
  /** The computer's name: on a shared folder it may be another one. */
  host: z.string().max(300),
  pid: z.int(),
  kind: z.enum(['electron', 'browser']),
  /** Epoch milliseconds. */
  since: z.int().nonnegative(),
});

/** Who has a data folder open. */
export type InstanceInfo = z.infer<typeof instanceInfoSchema>;

const fileName = 'instance.json';

/** This process as others will see it. */
export function thisInstance(kind: InstanceInfo['kind'], nowMs: number): InstanceInfo {
  return { host: hostname(), pid: process.pid, kind, since: nowMs };
}

/** Who said to have the folder open; null when nobody did. It says nothing about whether they still have. */
export function readInstanceInfo(root: string): InstanceInfo | null {
  try {
    return instanceInfoSchema.safeParse(JSON.parse(readFileSync(join(root, fileName), 'utf8'))).data ?? null;
  } catch {
    return null; // For the eyes of people only; the lock decides.
  }
}

/** Says who has the folder open from now on. */
export async function writeInstanceInfo(root: string, info: InstanceInfo): Promise<void> {
  await writeDurably(join(root, fileName), new TextEncoder().encode(`${JSON.stringify(info)}\n`));
}

/** Takes the word back; at once, because the process may be about to end. */
export function removeInstanceInfo(root: string, info: InstanceInfo): void {
  const current = readInstanceInfo(root);
  if (current?.pid !== info.pid || current.host !== info.host) return;
  try {
    unlinkSync(join(root, fileName));
  } catch {
    // One that stays is a hint that the next start overwrites.
  }
}
