import { ApiError, type ApiErrorCode } from '../../shared/api/api-error.ts';
import { describeStorageError, StorageError, type StorageErrorCode } from '../storage/storage-error.ts';
import { adviceForOneTry } from './advice-for-one-try.ts';

const apiCodes: Partial<Record<StorageErrorCode, ApiErrorCode>> = {
  'not-found': 'not-found',
  'already-exists': 'conflict',
  'changed-outside': 'conflict',
  'taken-over': 'conflict',
  'too-big': 'too-large',
};

/**
 * Runs work on the disk; a failure of the disk becomes an answer that windows can show. `isPlaceFree`: the user named the
 * place and can name another one.
 */
export async function withStorageFailures<T>(work: () => Promise<T>, isPlaceFree = false): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const { reason } = describeStorageError(error);
    throw new ApiError(
      apiCodes[error.code] ?? 'unavailable',
      `That did not work: ${reason}. ${adviceForOneTry(error, isPlaceFree)}`,
    );
  }
}
