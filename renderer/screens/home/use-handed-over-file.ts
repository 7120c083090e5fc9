import { useEffect } from 'react';
import { client } from '../../api/client.ts';
import { tellFailure } from '../../stores/failure-toast.ts';
import type { ImportSource } from './import-source.ts';

/** Takes up the files that the system hands to the app, one after the other, while nothing else is being imported. */
export function useHandedOverFile(isFree: boolean, onSource: (source: ImportSource) => void): void {
  useEffect(() => {
    if (!isFree) return;
    let isOver = false;
    let turn = Promise.resolve();

    async function takeOne(): Promise<void> {
      if (isOver) return;
      const { handedOver } = await client.call('import.takeHandedOver', {});
      if (!handedOver) return;
      // What else has arrived waits until this one is settled.
      isOver = true;
      onSource({ kind: 'handed-over', importId: handedOver.importId });
    }
    function take(): void {
      turn = turn.then(takeOne).catch(tellFailure);
    }

    take();
    const stopHearing = client.on('import.handedOver', take);
    return () => {
      isOver = true;
      stopHearing();
    };
  }, [isFree, onSource]);
}
