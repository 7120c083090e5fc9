/** What random commands are made from. */
import fc from 'fast-check';
import type { Command } from '../../shared/session/commands.ts';
import type { Session } from '../../shared/session/schema.ts';

/** What a random command is made from: which record it means is decided when the session of that moment is known. */
export interface CommandSeed {
  readonly kind: number;
  readonly picks: readonly number[];
  readonly pick: number;
  readonly text: string;
  /** Sometimes the ids are wrong on purpose: of records that are gone, binned, grouped, or of another kind. */
  readonly isAbsurd: boolean;
  readonly flag: boolean;
}

const absurdTexts = [
  '',
  '  \n\t ',
  '\u0000\u0007',
  '\u200b\u2060',
  'x'.repeat(2_001),
  '\ud800',
  '__proto__',
  '\u202eabc',
];

/** Texts as people type them, and some that nobody should. */
export const textArbitrary = fc.oneof(
  { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }) },
  { weight: 2, arbitrary: fc.constantFrom(...absurdTexts, '🚦', 'שלום', 'two\nlines', ' padded ') },
);

/** Makes a command that fits a session. */
export type Maker = (session: Session, seed: CommandSeed) => Command;

/** One of the values; the same seed always means the same. */
export function oneOf<T>(values: readonly T[], pick: number): T {
  return values[pick % values.length] as T;
}
