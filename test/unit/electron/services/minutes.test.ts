import { expect, test } from 'vitest';
import type { SavedText } from '../../../../electron/platform.ts';
import { saveMinutes } from '../../../../electron/services/minutes.ts';
import { StorageError } from '../../../../electron/storage/storage-error.ts';
import { ApiError } from '../../../../shared/api/api-error.ts';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';

const session = aSession({ date: '2026-10-05', observations: [anObservation({ text: 'Slow tests' })] });
const vocabulary = {
  ...defaultPreferences.vocabulary,
  kinds: { ...defaultPreferences.vocabulary.kinds, squadmap: 'POCLAC' },
};
const wanted = { session, vocabulary, flavour: 'github', audience: 'squad' } as const;

/** A host that takes what it is given and answers as told. */
function hostThatAnswers(answer: SavedText) {
  const given: { fileName: string; text: string }[] = [];
  const saveText = async (fileName: string, text: string) => {
    given.push({ fileName, text });
    return answer;
  };
  return { given, platform: { saveText } };
}

test('the host is given a name and the text in the words of the house', async () => {
  const { given, platform } = hostThatAnswers({ kind: 'saved', fileName: 'minutes.md' });
  expect(await saveMinutes({ ...wanted, platform })).toEqual({ outcome: 'saved', fileName: 'minutes.md' });
  expect(given[0]?.fileName).toBe('2026-10-05-squadmap-falcon.md');
  expect(given[0]?.text).toMatch(/^# POCLAC – Falcon – 2026-10-05\n.*- Slow tests\n$/s);
});

test('a cancelled dialog saves nothing and is no failure', async () => {
  const { platform } = hostThatAnswers({ kind: 'cancelled' });
  expect(await saveMinutes({ ...wanted, platform })).toEqual({ outcome: 'cancelled' });
});

test('where there is no dialog the window gets the same text to save itself', async () => {
  const { given, platform } = hostThatAnswers({ kind: 'download' });
  const saved = await saveMinutes({ ...wanted, flavour: 'plain', platform });
  expect(saved).toEqual({
    outcome: 'download',
    fileName: '2026-10-05-squadmap-falcon.txt',
    text: given[0]?.text,
  });
});

test('what the audience may not read is not in the file', async () => {
  const { given, platform } = hostThatAnswers({ kind: 'saved', fileName: 'minutes.md' });
  await saveMinutes({ ...wanted, audience: 'tribe', platform });
  expect(given[0]?.text).not.toContain('Slow tests');
});

test('a stick that may not be written is told with what can be done, and nothing tries again', async () => {
  const failure = new StorageError('not-writable', 'The storage reported EROFS.', { systemCode: 'EROFS' });
  const platform = { saveText: () => Promise.reject(failure) };
  await expect(saveMinutes({ ...wanted, platform })).rejects.toThrow(
    /^That did not work: this folder cannot be written\. Choose another place, or /,
  );
});

test('a place that cannot be written is told as the host tells it', async () => {
  const failure = new ApiError('unavailable', 'The minutes could not be written there.');
  const platform = { saveText: () => Promise.reject(failure) };
  await expect(saveMinutes({ ...wanted, platform })).rejects.toBe(failure);
});
