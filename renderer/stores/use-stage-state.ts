import { useEffect, useState } from 'react';
import type { StageState } from '../../shared/api/stage-calls.ts';
import { client } from '../api/client.ts';
import { latestAnswer } from './latest-answer.ts';

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
    const watching = latestAnswer(
      () => client.call('stage.watch', {}),
      setState,
      () => setIsConnected(false),
    );
    const stopHearing = client.on('stage.changed', (changed) => {
      watching.drop();
      setState(changed);
    });
    const stopConnection = client.onConnection((connection) => {
      setIsConnected(connection === 'connected');
      if (connection === 'connected') watching.ask();
    });
    return () => {
      watching.drop();
      stopHearing();
      stopConnection();
    };
  }, []);

  return { state, isConnected };
}
