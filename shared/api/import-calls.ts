/** The calls by which a session comes in from a file and goes out into one. Files travel as text, in pieces every carrier takes. */
import { z } from 'zod';
import { additionSchema } from '../library/addition-preview.ts';
import { mergePreviewSchema } from '../library/merge-preview.ts';
import { dateSchema, instantSchema } from '../session/fields.ts';
import { commandIdSchema, sessionIdSchema } from '../session/ids.ts';
import { sessionKindSchema } from '../session/schema.ts';

/** Largest session file, so that whatever was saved, copied or exported can come in again. */
export const maxImportMegabytes = 32;
export const maxImportBytes = maxImportMegabytes * 1024 * 1024;

/** Most characters of one piece: at six bytes for each it still fits into the body of one call. */
export const importPieceLength = 150_000;

/** Most cards that a preview lists one by one; its counts cover all of them. */
export const maxPreviewedCards = 500;

const operator: { readonly audiences: readonly ['operator'] } = { audiences: ['operator'] };
/** A name without a folder, as the library lists it. */
export const fileNameSchema = z.string().min(1).max(255);
const importIdSchema = z.string().regex(/^[a-z0-9]{16,40}$/);
const oneImport = z.strictObject({ importId: importIdSchema });

const incomingSchema = z.object({
  squad: z.string(),
  kind: sessionKindSchema,
  date: dateSchema,
  isSample: z.boolean(),
  savedAt: instantSchema,
  counts: z.object({ none: z.int(), mastery: z.int(), autonomy: z.int(), purpose: z.int() }),
  people: z.int(),
});
export type IncomingSession = z.infer<typeof incomingSchema>;

/** What a file would bring: a session that is not here, a copy of one that is, or one sentence on why it brings nothing. */
export const importPreviewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('problem'), message: z.string() }),
  z.object({ kind: z.literal('new'), incoming: incomingSchema }),
  z.object({
    kind: z.literal('copy'),
    incoming: incomingSchema,
    sessionId: sessionIdSchema,
    /** The session's name here. */
    squad: z.string(),
    merge: mergePreviewSchema,
    /** What differs in a copy that has no common beginning with the session here, and is only added to it; else null. */
    addition: additionSchema.nullable(),
  }),
]);
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importCalls = {
  /** Announces a file of so many characters, which then comes in pieces. */
  'import.begin': {
    ...operator,
    input: z.strictObject({
      fileName: fileNameSchema,
      characters: z.int().nonnegative().max(maxImportBytes),
    }),
    output: oneImport,
  },
  'import.add': {
    ...operator,
    input: oneImport.extend({ text: z.string().max(importPieceLength) }),
    output: z.object({}),
  },
  /** The same for a copy that lies in the data folder already, under the name by which the library lists it. */
  'import.beginWithCopy': {
    ...operator,
    input: z.strictObject({ fileName: fileNameSchema }),
    output: oneImport,
  },
  /** Takes up the next file that the system handed to the app; null when there is none. */
  'import.takeHandedOver': {
    ...operator,
    input: z.strictObject({}),
    output: z.object({
      handedOver: z.object({ importId: importIdSchema, fileName: z.string() }).nullable(),
    }),
  },
  /** Changes nothing. */
  'import.preview': { ...operator, input: oneImport, output: importPreviewSchema },
  /** `new`: a session of its own, with new ids. `merge`: into the session it is a copy of, as one step that can be undone. */
  'import.apply': {
    ...operator,
    input: oneImport.extend({ as: z.enum(['new', 'merge']), requestId: commandIdSchema }),
    output: z.object({ sessionId: sessionIdSchema, isDurable: z.boolean() }),
  },
  'import.cancel': { ...operator, input: oneImport, output: z.object({}) },

  'session.export': {
    ...operator,
    input: z.strictObject({ sessionId: sessionIdSchema }),
    /** `download`: this host has no file dialog, the window saves the text itself. */
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), fileName: z.string() }),
      z.object({ outcome: z.literal('cancelled') }),
      z.object({ outcome: z.literal('download'), fileName: z.string(), text: z.string() }),
    ]),
  },
} as const;
