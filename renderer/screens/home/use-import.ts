import { useEffect, useState } from 'react';
import { ApiError } from '../../../shared/api/api-error.ts';
import type { ImportPreview } from '../../../shared/api/import-calls.ts';
import { displayText } from '../../../shared/session/text.ts';
import { client } from '../../api/client.ts';
import { newId } from '../../stores/new-id.ts';
import { navigate } from '../../stores/route-store.ts';
import { showToast } from '../../stores/toast-store.ts';
import { cancelImport, ImportProblem, type ImportSource, sendImport } from './import-source.ts';

export type ImportStep =
  | { readonly kind: 'sending'; readonly part: number }
  | { readonly kind: 'preview'; readonly importId: string; readonly preview: ImportPreview }
  | { readonly kind: 'failed'; readonly message: string };

export interface ImportState {
  readonly step: ImportStep;
  readonly isApplying: boolean;
  /** Why it could not be carried out the last time. */
  readonly failure: string | null;
  apply(as: 'new' | 'merge'): void;
}

/** Follows one import from its source to the preview, and carries it out when the user says so. */
export function useImport(source: ImportSource, onDone: () => void): ImportState {
  const [step, setStep] = useState<ImportStep>({ kind: 'sending', part: 0 });
  const [isApplying, setIsApplying] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let sentId: string | null = null;
    async function look() {
      const onProgress = (part: number) => !signal.aborted && setStep({ kind: 'sending', part });
      sentId = await sendImport(source, { signal, onProgress });
      if (sentId === null) return;
      const preview = await client.call('import.preview', { importId: sentId });
      if (!signal.aborted) setStep({ kind: 'preview', importId: sentId, preview });
    }
    look().catch((error: unknown) => {
      if (!signal.aborted) setStep({ kind: 'failed', message: sentenceFor(error) });
    });
    return () => {
      leaving.abort();
      if (sentId !== null) cancelImport(sentId);
    };
  }, [source]);

  function apply(as: 'new' | 'merge') {
    if (step.kind !== 'preview' || isApplying) return;
    const { importId, preview } = step;
    setIsApplying(true);
    setFailure(null);
    client.call('import.apply', { importId, as, requestId: newId<never>() }).then(
      ({ sessionId }) => {
        showToast({
          text: doneSentence(preview, as),
          action: { label: 'Open', run: () => navigate({ screen: 'board', sessionId }) },
        });
        onDone();
      },
      (error: unknown) => {
        setIsApplying(false);
        setFailure(sentenceFor(error));
      },
    );
  }

  return { step, isApplying, failure, apply };
}

function doneSentence(preview: ImportPreview, as: 'new' | 'merge'): string {
  if (preview.kind === 'problem') return preview.message;
  return as === 'merge' && preview.kind === 'copy'
    ? `The copy was merged into ${displayText(preview.squad)}.`
    : `${displayText(preview.incoming.squad)} was imported.`;
}

function sentenceFor(error: unknown): string {
  const isSentence = error instanceof ApiError || error instanceof ImportProblem;
  return isSentence ? error.message : 'The file could not be imported. Nothing was changed.';
}
