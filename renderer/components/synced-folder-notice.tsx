import { Notice, type NoticeProps } from './notice.tsx';

export interface SyncedFolderNoticeProps extends Pick<NoticeProps, 'className' | 'actions' | 'onDismiss'> {
  /** The service that carries the folder to other computers; null when none is recognised. */
  syncedBy: string | null;
}

/** What it means that a sync service carries the data folder to other computers. */
export function SyncedFolderNotice({ syncedBy, ...rest }: SyncedFolderNoticeProps) {
  if (syncedBy === null) return null;
  return (
    <Notice {...rest} tone="warning" title={`${syncedBy} carries this folder to other computers`}>
      Open a session on one of them at a time. If two are at work, {syncedBy} leaves copies, which Today lists
      for you to merge. Earlier versions stay on this computer, out of its reach.
    </Notice>
  );
}
