import { Notice } from './components/notice.tsx';
import { useAppInfo } from './stores/use-app-info.ts';

export interface ReadOnlyNoticeProps {
  className?: string | undefined;
}

/** Says, where another window has the data folder, who has it and that nothing can be changed in this one. */
export function ReadOnlyNotice({ className }: ReadOnlyNoticeProps) {
  const readOnly = useAppInfo()?.readOnly ?? null;
  if (readOnly === null) return null;
  return (
    <Notice tone="warning" role="alert" title="To read only" className={className}>
      {readOnly} Close SquadMAP there and open it here again to go on working.
    </Notice>
  );
}
