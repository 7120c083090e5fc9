import { Notice } from '../../components/notice.tsx';

export interface SyncedFolderNoticeProps {
  /** The service that carries the folder to other computers. */
  syncedBy: string | null;
}

/** What it means that a sync service carries the data folder to other computers. */
export function SyncedFolderNotice({ syncedBy }: SyncedFolderNoticeProps) {
  if (syncedBy === null) return null;
  return (
    <Notice tone="warning" title={`${syncedBy} carries this folder to other computers`}>
      Open a session on one of them at a time. If two are at work, {syncedBy} leaves copies, which Today lists
      for you to merge. Earlier versions stay on this computer, out of its reach.
    </Notice>
  );
}
