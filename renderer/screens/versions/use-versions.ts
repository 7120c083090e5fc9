import { useEffect, useState } from 'react';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { SessionVersion } from '../../../shared/api/session-versions.ts';
import type { SessionId } from '../../../shared/session/ids.ts';
import { client } from '../../api/client.ts';

/** What the host gave, or the sentence on why it did not; `reading` until then. */
export type Answer<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string };

const reading = { kind: 'reading' } as const;

/** The earlier versions of a session, newest first. */
export function useVersions(sessionId: SessionId): Answer<readonly SessionVersion[]> {
  const [answer, setAnswer] = useState<Answer<readonly SessionVersion[]>>(reading);
  useEffect(() => {
    let isOver = false;
    const answerWith = (next: Answer<readonly SessionVersion[]>) => !isOver && setAnswer(next);
    client.call('versions.list', { sessionId }).then(
      ({ versions }) => answerWith({ kind: 'read', value: versions }),
      (error: unknown) => answerWith(failed(error)),
    );
    return () => {
      isOver = true;
    };
  }, [sessionId]);
  return answer;
}

/** What going back to one version would do, card by card; null while none is chosen. */
export function useVersionPreview(
  sessionId: SessionId,
  versionName: string | null,
): Answer<CallOutput<'versions.preview'>> | null {
  const [answer, setAnswer] = useState<Answer<CallOutput<'versions.preview'>>>(reading);
  useEffect(() => {
    if (versionName === null) return;
    let isOver = false;
    setAnswer(reading);
    client.call('versions.preview', { sessionId, versionName }).then(
      (value) => !isOver && setAnswer({ kind: 'read', value }),
      (error: unknown) => !isOver && setAnswer(failed(error)),
    );
    return () => {
      isOver = true;
    };
  }, [sessionId, versionName]);
  return versionName === null ? null : answer;
}

function failed(error: unknown): Answer<never> {
  const message = sentenceOf(error, 'The earlier versions could not be read. Nothing was changed.');
  return { kind: 'failed', message };
}
