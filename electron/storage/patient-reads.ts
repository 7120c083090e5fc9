/** Reads that may never end, as of a file that is only in a cloud. Each holds one of the four threads that all of Node's work on files has. */

interface PatientRead<T> {
  readonly path: string;
  readonly read: () => Promise<T>;
  /** Starts only while fewer reads than this are under way, those that nobody waits for any more among them. */
  readonly atMost: number;
  readonly patienceMs: number;
  /** What stands for a read that takes too long, or that was not begun because others do. */
  readonly late: (isBegun: boolean) => T;
}

/** The paths of the reads under way. */
const underWay = new Map<symbol, string>();
/** Those among them that took too long; they cannot be called back. */
const overdue = new Set<symbol>();
let waiting: (() => void)[] = [];

/** Gives what the read gives, or what stands for it. A file whose last read is still under way is not read again. */
export async function readPatiently<T>(options: PatientRead<T>): Promise<T> {
  const { path, read, atMost, patienceMs, late } = options;
  const isOverdue = () => [...overdue].some((key) => underWay.get(key) === path);
  while (underWay.size >= atMost && overdue.size < atMost && !isOverdue()) await change();
  if (isOverdue()) return late(true);
  if (underWay.size >= atMost) return late(false);

  const key = Symbol(path);
  underWay.set(key, path);
  const reading = read().finally(() => {
    underWay.delete(key);
    overdue.delete(key);
    tellChange();
  });
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      overdue.add(key);
      tellChange();
      resolve(late(true));
    }, patienceMs);
  });
  try {
    return await Promise.race([reading, timeout]);
  } finally {
    clearTimeout(timer);
    // When it fails after all, nobody is left to hear it.
    reading.catch(() => undefined);
  }
}

function change(): Promise<void> {
  return new Promise((resolve) => waiting.push(resolve));
}

function tellChange(): void {
  const told = waiting;
  waiting = [];
  for (const resolve of told) resolve();
}
