import { useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/api/contract.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';
import { latestAnswer } from './latest-answer.ts';

export type AppInfo = CallOutput<'app.info'>;

/** What the host says of itself; null until it has answered. */
export function useAppInfo(): AppInfo | null {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    const reading = latestAnswer(() => client.call('app.info', {}), setInfo, tellFailure);
    const stopListening = client.on('app.changed', reading.ask);
    const stopConnection = client.onConnection((connection) => connection === 'connected' && reading.ask());
    return () => {
      reading.drop();
      stopConnection();
      stopListening();
    };
  }, []);
  return info;
}
