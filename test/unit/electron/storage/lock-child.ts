/** A process of its own that takes and lets go a data folder's lock as it is told, one line for each order. */
import { createInterface } from 'node:readline';
import { type FolderLock, type LockMeans, lockFolder } from '../../../../electron/storage/folder-lock.ts';

export interface LockOrder {
  readonly order: 'lock' | 'ring' | 'release';
  readonly root: string;
  readonly means?: LockMeans;
}

let lock: FolderLock | undefined;

for await (const line of createInterface({ input: process.stdin })) {
  const { order, root, means } = JSON.parse(line) as LockOrder;
  process.stdout.write(`${JSON.stringify(await obey(order, root, means))}\n`);
}

async function obey(order: LockOrder['order'], root: string, means?: LockMeans): Promise<unknown> {
  if (order === 'release') {
    if (lock?.kind === 'held') lock.release();
    return 'released';
  }
  if (order === 'ring') return lock?.kind === 'taken' ? lock.askToShow() : 'not taken';
  const onShow = async () => `shown by ${process.pid}`;
  lock = await lockFolder(root, { kind: 'browser', now: () => 0, onShow, ...(means && { means }) });
  return lock.kind;
}
