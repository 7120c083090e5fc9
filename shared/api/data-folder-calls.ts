/** The calls by which the data folder changes its place. No call names a path: the host lets the user choose one. */
import { z } from 'zod';

const operator: { readonly audiences: readonly ['operator'] } = { audiences: ['operator'] };
const nothing = z.strictObject({});

/** How another folder becomes the data folder; `use`: it holds sessions already, which are taken as they are. */
export const folderChanges = ['move', 'copy', 'use'] as const;
export type FolderChange = (typeof folderChanges)[number];

/** The folder that the user chose. */
export const chosenFolderSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('cancelled') }),
  z.object({ outcome: z.literal('unusable'), message: z.string() }),
  z.object({
    outcome: z.literal('chosen'),
    /** Shown to the user. */
    folder: z.string(),
    holdsSessions: z.boolean(),
    /** The service that carries it to other computers; null when none is recognised. */
    syncedBy: z.string().nullable(),
  }),
]);
export type ChosenFolder = z.infer<typeof chosenFolderSchema>;

/** The other computer that has the data folder. */
export const holderSchema = z.strictObject({
  computer: z.string().max(300),
  /** Epoch milliseconds. */
  since: z.int().nonnegative(),
});
export type Holder = z.infer<typeof holderSchema>;

export const dataFolderCalls = {
  /** Asks the user for a folder, in a dialog of the system. */
  'dataFolder.choose': { ...operator, input: nothing, output: chosenFolderSchema },
  /** Makes the chosen folder the data folder from the next start on. Until then nothing can be changed any more. */
  'dataFolder.change': {
    ...operator,
    input: z.strictObject({ how: z.enum(folderChanges) }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('cancelled') }),
      z.object({
        outcome: z.literal('changed'),
        folder: z.string(),
        /** The folder in which the old files are kept now; null where they stay as they were. */
        oldKeptIn: z.string().nullable(),
      }),
    ]),
  },
  /** Gives up a change that is going on; everything stays where it was. */
  'dataFolder.cancel': { ...operator, input: nothing, output: z.object({}) },
  /** Takes the data folder over from the computer that the user was shown; `held`: yet another has it by now. */
  'dataFolder.takeOver': {
    ...operator,
    input: holderSchema,
    output: z.object({ outcome: z.enum(['taken', 'held']) }),
  },
  /** Ends the news on Today that the data folder is a synced one, for this folder. */
  'dataFolder.dismissSyncNews': { ...operator, input: nothing, output: z.object({}) },
  /** Starts the app anew. */
  'app.restart': { ...operator, input: nothing, output: z.object({}) },
} as const;

export const dataFolderEvents = {
  /** What `app.info` says is different now, as when another computer took the data folder over: ask again, and for what is shown. */
  'app.changed': { ...operator, payload: nothing },
  /** How far a change has come. */
  'dataFolder.progressed': {
    ...operator,
    payload: z.object({
      step: z.enum(['copying', 'checking']),
      done: z.int().nonnegative(),
      total: z.int().nonnegative(),
    }),
  },
} as const;
