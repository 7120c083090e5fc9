/** A process of its own that takes, lets go and takes over a data folder as it is told, one line for each order. */
import { createInterface } from 'node:readline';
import { createFolderClaim, type FolderClaim } from '../../../../electron/storage/folder-claim.ts';
import { type FolderLock, type LockMeans, lockFolder } from '../../../../electron/storage/folder-lock.ts';

export interface LockOrder {
  readonly order: 'lock' | 'ring' | 'release' | 'meet' | 'take-over' | 'look';
  readonly root: string;
  /** The name of the computer that this process plays. */
  readonly host?: string;
  readonly means?: LockMeans;
}

let lock: FolderLock | undefined;
let claim: FolderClaim | undefined;
let shown: Awaited<ReturnType<FolderClaim['holder']>> | undefined;

for await (const line of createInterface({ input: process.stdin })) {
  const { order, root, means, host } = JSON.parse(line) as LockOrder;
  const outcome = host === undefined ? await obey(order, root, means) : await play(order, root, host);
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

/** On a folder that several computers share, whose processes no lock of this one keeps apart. */
async function play(order: LockOrder['order'], root: string, host: string): Promise<unknown> {
  if (order === 'meet') {
    claim = createFolderClaim(root, { kind: 'browser', now: () => 0, host });
    shown = await claim.holder();
    return 'met';
  }
  if (order === 'take-over') return typeof shown === 'object' && (await claim?.takeOver(shown));
  return claim?.holder();
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
