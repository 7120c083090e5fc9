import type { CDPSession } from '@playwright/test';

/** What a page's JavaScript still needs after a garbage collection, in MB. */
export async function heapMb(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}
