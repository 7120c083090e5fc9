import { useEffect } from 'react';
import { client } from '../../api/client.ts';
import { tellFailure } from '../../stores/failure-toast.ts';
import type { ImportSource } from './import-source.ts';

/** What the host has given away after the turn it was asked for in was over; the host has it no more. */
const waiting: string[] = [];
/** One after the other, also from turn to turn: what an earlier one could not use is waiting by then. */
let asking = Promise.resolve();

/** Takes up the files that the system hands to the app, one after the other, while nothing else is being imported. */
export function useHandedOverFile(isFree: boolean, onSource: (source: ImportSource) => void): void {
  useEffect(() => {
    if (!isFree) return;
    let isOver = false;

    async function takeOne(): Promise<void> {
      if (isOver) return;
      const importId =
        waiting.shift() ?? (await client.call('import.takeHandedOver', {})).handedOver?.importId;
      if (importId === undefined) return;
      if (isOver) {
        waiting.push(importId);
        return;
      }
      // What else has arrived waits until this one is settled.
      isOver = true;
      onSource({ kind: 'handed-over', importId });
    }
    function take(): void {
      asking = asking.then(takeOne).catch(tellFailure);
    }

    take();
    const stopHearing = client.on('import.handedOver', take);
    return () => {
      isOver = true;
      stopHearing();
    };
  }, [isFree, onSource]);
}
