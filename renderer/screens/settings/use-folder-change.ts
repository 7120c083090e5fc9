import { useEffect, useState } from 'react';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import type { EventPayload } from '../../../shared/api/contract.ts';
import type { FolderChange } from '../../../shared/api/data-folder-calls.ts';
import { client } from '../../api/client.ts';
import { tellFailure } from '../../stores/failure-toast.ts';

type FolderChangeStep =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly progress: EventPayload<'dataFolder.progressed'> }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'changed'; readonly folder: string; readonly oldKeptIn: string | null };

interface FolderChangeState {
  readonly step: FolderChangeStep;
  change(how: FolderChange): void;
  /** Gives up what is going on; the host then says so. */
  cancel(): void;
  restart(): void;
}

/** Carries out a change of the data folder and follows how far it is. */
export function useFolderChange(onCancelled: () => void): FolderChangeState {
  const [step, setStep] = useState<FolderChangeStep>({ kind: 'asking' });

  useEffect(
    () =>
      client.on('dataFolder.progressed', (progress) =>
        setStep((before) => (before.kind === 'running' ? { kind: 'running', progress } : before)),
      ),
    [],
  );

  function change(how: FolderChange) {
    setStep({ kind: 'running', progress: { step: 'copying', done: 0, total: 0 } });
    client.call('dataFolder.change', { how }).then(
      (changed) => {
        if (changed.outcome === 'cancelled') onCancelled();
        else setStep({ kind: 'changed', folder: changed.folder, oldKeptIn: changed.oldKeptIn });
      },
      (error: unknown) => setStep({ kind: 'failed', message: sentenceFor(error) }),
    );
  }

  return {
    step,
    change,
    cancel: () => client.call('dataFolder.cancel', {}).catch(tellFailure),
    restart: () => client.call('app.restart', {}).catch(tellFailure),
  };
}

function sentenceFor(error: unknown): string {
  return sentenceOf(error, 'The data folder stays where it was.');
}
