import { readdir, readFile, readlink } from 'node:fs/promises';

/** What a host holds at one moment. */
export interface Holding {
  readonly memoryMb: number;
  /** Files of the data folder that are open. */
  readonly openFiles: number;
  /** Everything that is open, connections too. */
  readonly handles: number;
  readonly temporaryFiles: number;
}

/** Looks at a process and its data folder from outside; on Linux only. */
export async function holdingOf(pid: number, folder: string): Promise<Holding> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const handles = await readdir(`/proc/${pid}/fd`);
  const targets = await Promise.all(
    handles.map((handle) => readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')),
  );
  const names = await readdir(folder, { recursive: true });
  return {
    memoryMb: Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1]) / 1024,
    openFiles: targets.filter((target) => target.startsWith(folder)).length,
    handles: handles.length,
    temporaryFiles: names.filter((name) => name.endsWith('.tmp')).length,
  };
}
