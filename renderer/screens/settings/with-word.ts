import type { Vocabulary } from '../../../shared/api/preferences.ts';
import { type SessionKind, sessionKinds } from '../../../shared/session/schema.ts';

/** A word one can change: the two kinds of team, and the kinds of meeting. */
export type WordKey = 'squad' | 'tribe' | SessionKind;

/** All words in the order of the settings. */
export const wordKeys: readonly WordKey[] = ['squad', 'tribe', ...sessionKinds];

/** Longest word, in UTF-16 code units. */
export const maxWordLength = 40;

/** The user's word for this. */
export function wordOf(vocabulary: Vocabulary, key: WordKey): string {
  return key === 'squad' || key === 'tribe' ? vocabulary[key] : vocabulary.kinds[key];
}

/** The vocabulary with another word for this. */
export function withWord(vocabulary: Vocabulary, key: WordKey, word: string): Vocabulary {
  return key === 'squad' || key === 'tribe'
    ? { ...vocabulary, [key]: word }
    : { ...vocabulary, kinds: { ...vocabulary.kinds, [key]: word } };
}
