import { useEffect, useState } from 'react';
import type { StageState } from '../../shared/api/stage-calls.ts';
import { client } from '../api/client.ts';

export interface StageFeed {
  /** Null until the host has said what to show. */
  readonly state: StageState | null;
  /** Whether the host can be reached; what is shown may be old while it cannot. */
  readonly isConnected: boolean;
}

/** What the host lets the room see, as it changes. */
export function useStageState(): StageFeed {
  const [state, setState] = useState<StageState | null>(null);
  const [isConnected, setIsConnected] = useState(true);

  useEffect(() => {
    let isOver = false;
    let heard = 0;
    const watch = () => {
      const before = heard;
      client.call('stage.watch', {}).then(
        // An event that came in the meantime is newer than this answer.
        (current) => !isOver && heard === before && setState(current),
        () => !isOver && setIsConnected(false),
      );
    };
    const stopHearing = client.on('stage.changed', (changed) => {
      heard += 1;
      setState(changed);
    });
    const stopConnection = client.onConnection((connection) => {
      setIsConnected(connection === 'connected');
      if (connection === 'connected') watch();
    });
    watch();
    return () => {
      isOver = true;
      stopHearing();
      stopConnection();
    };
  }, []);

  return { state, isConnected };
}
