import { useEffect, useState } from 'react';
import { sentenceOf } from '../../../shared/api/api-error.ts';
import type { Library } from '../../../shared/api/library-entries.ts';
import { client } from '../../api/client.ts';
import { latestAnswer } from '../../stores/latest-answer.ts';

export interface LibraryState {
  /** Null until it has been read once; afterwards the last one that could be read. */
  readonly library: Library | null;
  /** Why it could not be read the last time. */
  readonly failure: string | null;
  readAgain(): void;
}

/** The sessions of the data folder, read again when something there changes, the host is back or the user returns. */
export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<Library | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [reading] = useState(() =>
    latestAnswer(
      () => client.call('library.list', {}),
      (read) => {
        setLibrary(read);
        setFailure(null);
      },
      (error) => setFailure(sentenceOf(error, 'The sessions could not be read.')),
    ),
  );

  useEffect(() => {
    const stopHearing = client.on('library.changed', reading.ask);
    const stopConnection = client.onConnection((connection) => connection === 'connected' && reading.ask());
    window.addEventListener('focus', reading.ask);
    return () => {
      reading.drop();
      window.removeEventListener('focus', reading.ask);
      stopHearing();
      stopConnection();
    };
  }, [reading]);

  return { library, failure, readAgain: reading.ask };
}
