/** Gives what the work gives, or what stands for it when it takes too long; the work itself cannot be called back. */
export async function inTime<T>(work: Promise<T>, durationMs: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), durationMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
    // When it fails after all, nobody is left to hear it.
    work.catch(() => undefined);
  }
}
