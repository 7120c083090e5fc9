import { useEffect, useState } from 'react';
import { ApiError } from '../../../shared/api/api-error.ts';
import type { Library } from '../../../shared/api/library-entries.ts';
import { client } from '../../api/client.ts';

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
  const [reading, setReading] = useState(0);

  useEffect(() => {
    const readAgain = () => setReading((count) => count + 1);
    const stopHearing = client.on('library.changed', readAgain);
    const stopConnection = client.onConnection((connection) => connection === 'connected' && readAgain());
    window.addEventListener('focus', readAgain);
    return () => {
      window.removeEventListener('focus', readAgain);
      stopHearing();
      stopConnection();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each count is one more reading.
  useEffect(() => {
    let isOver = false;
    client.call('library.list', {}).then(
      (read) => {
        if (isOver) return;
        setLibrary(read);
        setFailure(null);
      },
      (error: unknown) => {
        if (!isOver)
          setFailure(error instanceof ApiError ? error.message : 'The sessions could not be read.');
      },
    );
    return () => {
      isOver = true;
    };
  }, [reading]);

  return { library, failure, readAgain: () => setReading((count) => count + 1) };
}
