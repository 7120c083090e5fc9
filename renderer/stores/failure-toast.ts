import { sentenceOf } from '../../shared/api/api-error.ts';
import { showToast } from './toast-store.ts';

/** Tells the user what went wrong with something they asked for; for promises nobody waits for. */
export function tellFailure(error: unknown): void {
  const text = sentenceOf(error, 'Something went wrong here. Nothing that was saved is lost.');
  showToast({ text });
}
