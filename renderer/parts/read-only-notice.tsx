import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useAppInfo } from '../stores/use-app-info.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';

export interface ReadOnlyNoticeProps {
  className?: string | undefined;
}

/** Says, where another window or computer has the data folder, who has it; one that is away can be relieved of it. */
export function ReadOnlyNotice({ className }: ReadOnlyNoticeProps) {
  const info = useAppInfo();
  const [isAsking, setIsAsking] = useState(false);
  const { readOnly = null, heldBy = null } = info ?? {};
  if (readOnly === null) return null;
  if (heldBy === null) {
    return (
      <Notice tone="warning" role="alert" title="To read only" className={className}>
        {readOnly} Close SquadMAP there and open it here again to go on working.
      </Notice>
    );
  }
  return (
    <>
      <Notice
        tone="warning"
        role="alert"
        title="To read only"
        className={className}
        actions={
          <Button size="small" onClick={() => setIsAsking(true)}>
            Take over…
          </Button>
        }
      >
        {readOnly} Close SquadMAP there to go on working here. If nobody can, take the folder over.
      </Notice>
      {isAsking && <TakeOverDialog holder={heldBy} onClose={() => setIsAsking(false)} />}
    </>
  );
}
