import { useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/api/contract.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';

export type AppInfo = CallOutput<'app.info'>;

/** What the host says of itself; null until it has answered. */
export function useAppInfo(): AppInfo | null {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    let isOver = false;
    function ask() {
      client
        .call('app.info', {})
        .then((answer) => !isOver && setInfo(answer))
        .catch(tellFailure);
    }
    const stopListening = client.on('app.changed', ask);
    ask();
    return () => {
      isOver = true;
      stopListening();
    };
  }, []);
  return info;
}
