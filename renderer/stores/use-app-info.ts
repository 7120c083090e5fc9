import { useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/api/contract.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';

export type AppInfo = CallOutput<'app.info'>;

/** What the host says of itself; null until it has answered. */
export function useAppInfo(): AppInfo | null {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    let asked = 0;
    function ask() {
      asked += 1;
      const question = asked;
      client
        .call('app.info', {})
        // Only the last question counts: an answer can overtake another on its way.
        .then((answer) => question === asked && setInfo(answer))
        .catch(tellFailure);
    }
    const stopListening = client.on('app.changed', ask);
    ask();
    return () => {
      asked += 1;
      stopListening();
    };
  }, []);
  return info;
}
