import { useEffect, useState } from 'react';
import type { EarlierStatement } from '../../../shared/library/earlier-statements.ts';
import type { SessionId } from '../../../shared/session/ids.ts';
import { client } from '../../api/client.ts';
import { tellFailure } from '../../stores/failure-toast.ts';

/** What this squad was asked in earlier meetings; null while that is being read. */
export function useEarlierStatements(sessionId: SessionId): readonly EarlierStatement[] | null {
  const [earlier, setEarlier] = useState<readonly EarlierStatement[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    client.call('library.earlierStatements', { sessionId }).then(
      ({ statements }) => isWanted && setEarlier(statements),
      (error: unknown) => {
        tellFailure(error);
        if (isWanted) setEarlier([]);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [sessionId]);
  return earlier;
}
