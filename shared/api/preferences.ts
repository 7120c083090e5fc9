import { z } from 'zod';
import { type SessionKind, sessionKinds } from '../session/schema.ts';

const wordSchema = z.string().trim().min(1).max(40);

/** The words a company uses for teams and ceremonies; the data keeps neutral ids. */
export const vocabularySchema = z.object({
  squad: wordSchema,
  tribe: wordSchema,
  kinds: z.record(z.enum(sessionKinds), wordSchema),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** What those who meet are called: a TribeMAP is a meeting of a tribe, every other one of a squad. */
export function teamWord(vocabulary: Vocabulary, kind: SessionKind): string {
  return kind === 'tribemap' ? vocabulary.tribe : vocabulary.squad;
}

export const themes = ['system', 'light', 'dark', 'high-contrast'] as const;
export const textSizes = ['small', 'normal', 'large', 'huge'] as const;

/** As a shortcut is written: `m`, `mod+z`, `shift+PageDown`. */
const shortcutSchema = z.string().min(1).max(40);

/** The keys of actions that have others than the app gives them, by the action's id; none switches the action's keys off. */
const keyChoicesSchema = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)+$/)
      .max(80),
    z.array(shortcutSchema).max(6),
  )
  .refine((keys) => Object.keys(keys).length <= 1_000);

export const preferencesSchema = z.object({
  theme: z.enum(themes),
  textSize: z.enum(textSizes),
  /** Single-letter shortcuts; keys with Ctrl or Cmd always work. */
  hasSingleKeys: z.boolean(),
  keys: keyChoicesSchema,
  /** The quiet sounds shortly before the end of a step and at it. */
  hasSounds: z.boolean(),
  vocabulary: vocabularySchema,
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  theme: 'system',
  textSize: 'normal',
  hasSingleKeys: true,
  keys: {},
  hasSounds: true,
  vocabulary: {
    squad: 'Squad',
    tribe: 'Tribe',
    kinds: {
      squadmap: 'SquadMAP',
      tribemap: 'TribeMAP',
      monday: 'Monday meeting',
      'health-check': 'Health check',
    },
  },
};
