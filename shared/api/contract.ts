/** Every call and event between windows and host, with its shapes. No paths, no file access, no processes. */
import { z } from 'zod';
import { earlierStatementSchema } from '../library/earlier-statements.ts';
import { mergePreviewSchema } from '../library/merge-preview.ts';
import { minutesAudiences, minutesFlavours } from '../minutes/choices.ts';
import { commandRequestSchema } from '../session/commands.ts';
import { commandIdSchema, sessionIdSchema } from '../session/ids.ts';
import { newSessionSchema } from '../session/new-session.ts';
import type { Session } from '../session/schema.ts';
import { sessionDiffSchema } from '../session/session-diff.ts';
import { dailyCopyCalls, dailyCopySchema } from './daily-copy-calls.ts';
import { dataFolderCalls, dataFolderEvents, holderSchema } from './data-folder-calls.ts';
import { fileNameSchema, importCalls } from './import-calls.ts';
import { librarySchema } from './library-entries.ts';
import { menuActionSchema, menuChoiceSchema, mostMenuActions } from './menu-action.ts';
import { preferencesSchema } from './preferences.ts';
import { saveStateSchema } from './save-state.ts';
import { sessionNoticeSchema } from './session-notice.ts';
import { sessionVersionSchema, versionNameSchema } from './session-versions.ts';
import { stageCalls, stageEvents } from './stage-calls.ts';
import { templateCalls } from './template-calls.ts';

/** Whose window calls or listens: the facilitator's, or the one the room looks at. */
export type Audience = 'operator' | 'stage';

interface CallDefinition {
  readonly audiences: readonly Audience[];
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

interface EventDefinition {
  readonly audiences: readonly Audience[];
  readonly payload: z.ZodType;
}

const nothing = z.strictObject({});
const done = z.object({});
const onlySession = z.strictObject({ sessionId: sessionIdSchema });
const onlyInBin = z.strictObject({ binName: z.string().regex(/^[a-z0-9]{16,40}-[0-9TZ-]{10,30}\.json$/) });
const oneVersion = z.strictObject({ sessionId: sessionIdSchema, versionName: versionNameSchema });
const operator = { audiences: ['operator'] } as const satisfies Partial<CallDefinition>;

/** A session that the host holds is valid already; checking it again would cost more than sending it. */
const heldSession = z.custom<Session>((value) => typeof value === 'object' && value !== null);

/** The open session with what a window needs to follow it. */
const snapshotSchema = z.object({
  session: heldSession,
  /** Counts up by one with every change; events say which version they lead to. */
  version: z.int(),
  saveState: saveStateSchema,
  /** The type of the command that Undo or Redo would take up; null when there is none. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  /** Given to the first window that opens the session, then no more. */
  notice: sessionNoticeSchema.nullable(),
});
export type SessionSnapshot = z.infer<typeof snapshotSchema>;

/** `isDurable` is false when the change stands in memory but could not be saved yet; the host keeps trying. */
const appliedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('applied'), version: z.int(), isDurable: z.boolean() }),
  z.object({ outcome: z.literal('refused'), reason: z.string(), message: z.string() }),
]);
export type Applied = z.infer<typeof appliedSchema>;

/** Most commands that a window sends in one call. */
export const maxRequestsTogether = 100;

export const calls = {
  'app.info': {
    ...operator,
    input: nothing,
    output: z.object({
      host: z.enum(['electron', 'browser']),
      version: z.string(),
      dataFolder: z.string(),
      /** The sync service that carries the data folder to other computers, such as OneDrive; null when none is recognised. */
      syncedBy: z.string().nullable(),
      /** Whether the user has yet to be told of that. */
      isSyncNews: z.boolean(),
      /** Whether another data folder can be chosen here; otherwise it is named when the app is started. */
      canChooseFolder: z.boolean(),
      /** Why nothing can be changed here, because another host has the data folder; null when everything can. */
      readOnly: z.string().nullable(),
      /** The other computer that has the data folder, from which it can be taken over. */
      heldBy: holderSchema.nullable(),
      dailyCopy: dailyCopySchema,
    }),
  },
  'app.openDataFolder': { ...operator, input: nothing, output: done },

  'library.list': { ...operator, input: nothing, output: librarySchema },
  'library.duplicate': { ...operator, input: onlySession, output: onlySession },
  'library.moveToBin': { ...operator, input: onlySession, output: z.object({ binName: z.string() }) },
  'library.restore': { ...operator, input: onlyInBin, output: onlySession },
  /** Deletes a session in the bin for good, with its earlier versions. */
  'library.deleteForGood': { ...operator, input: onlyInBin, output: done },
  /** Opens the last good version of a damaged session; the damaged file is set aside under another name. */
  'library.openBackup': { ...operator, input: onlySession, output: onlySession },
  /** Takes a copy that its user has decided about out of the list; it stays in the data folder. */
  'library.setCopyAside': {
    ...operator,
    input: z.strictObject({ fileName: fileNameSchema }),
    output: done,
  },

  /** What the squad of a session was asked in earlier meetings, the latest first. */
  'library.earlierStatements': {
    ...operator,
    input: onlySession,
    output: z.object({ statements: z.array(earlierStatementSchema) }),
  },

  'session.create': { ...operator, input: newSessionSchema, output: onlySession },
  'session.createSample': { ...operator, input: z.strictObject({ date: z.iso.date() }), output: onlySession },
  'session.open': { ...operator, input: onlySession, output: snapshotSchema },
  'session.apply': {
    ...operator,
    input: z.strictObject({ sessionId: sessionIdSchema, request: commandRequestSchema }),
    output: appliedSchema,
  },
  /** Several in this order, each as if it came alone, and all of them in one save; one answer for each. */
  'session.applyAll': {
    ...operator,
    input: z.strictObject({
      sessionId: sessionIdSchema,
      requests: z.array(commandRequestSchema).min(1).max(maxRequestsTogether),
    }),
    output: z.object({ applied: z.array(appliedSchema) }),
  },
  'session.undo': {
    ...operator,
    input: z.strictObject({ sessionId: sessionIdSchema, requestId: commandIdSchema }),
    output: appliedSchema,
  },
  'session.redo': {
    ...operator,
    input: z.strictObject({ sessionId: sessionIdSchema, requestId: commandIdSchema }),
    output: appliedSchema,
  },
  /** Tries at once to save what could not be saved. `makeAnew`: makes the file, or its folder, again where it has gone. */
  'session.retrySave': {
    ...operator,
    input: onlySession.extend({ makeAnew: z.boolean() }),
    output: done,
  },

  /** The earlier versions that can be opened, newest first. */
  'versions.list': {
    ...operator,
    input: onlySession,
    output: z.object({ versions: z.array(sessionVersionSchema) }),
  },
  'versions.preview': {
    ...operator,
    input: oneVersion,
    output: z.object({
      version: sessionVersionSchema,
      session: heldSession,
      /** What going back would do, card by card. */
      preview: mergePreviewSchema,
    }),
  },
  /** Goes back to a version as one change that can be undone; the version before is pinned. */
  'versions.restore': {
    ...operator,
    input: oneVersion.extend({ requestId: commandIdSchema }),
    output: appliedSchema,
  },

  ...templateCalls,
  ...importCalls,
  ...dataFolderCalls,
  ...dailyCopyCalls,

  'minutes.save': {
    ...operator,
    input: z.strictObject({
      sessionId: sessionIdSchema,
      flavour: z.enum(minutesFlavours),
      audience: z.enum(minutesAudiences),
    }),
    /** `download`: this host has no file dialog, the window saves the text itself. */
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), fileName: z.string() }),
      z.object({ outcome: z.literal('cancelled') }),
      z.object({ outcome: z.literal('download'), fileName: z.string(), text: z.string() }),
    ]),
  },

  ...stageCalls,

  /** A window says what can be done in it now, for the native menu of the desktop host. */
  'menu.offer': {
    ...operator,
    input: z.strictObject({ actions: z.array(menuActionSchema).max(mostMenuActions) }),
    output: done,
  },

  'preferences.get': { ...operator, input: nothing, output: preferencesSchema },
  'preferences.set': { ...operator, input: preferencesSchema.partial().strict(), output: preferencesSchema },
} as const satisfies Record<string, CallDefinition>;

export const events = {
  'session.changed': {
    ...operator,
    payload: z.object({
      sessionId: sessionIdSchema,
      version: z.int(),
      diff: sessionDiffSchema,
      /** The request that made the change, so that its sender recognises it. */
      requestId: commandIdSchema,
      undo: z.string().nullable(),
      redo: z.string().nullable(),
    }),
  },
  'session.saveStateChanged': {
    ...operator,
    payload: z.object({ sessionId: sessionIdSchema, saveState: saveStateSchema }),
  },
  /** Something happened to the file of an open session. */
  'session.noticed': {
    ...operator,
    payload: z.object({ sessionId: sessionIdSchema, notice: sessionNoticeSchema }),
  },
  /** Something in the list of sessions changed; ask for it again. */
  'library.changed': { ...operator, payload: nothing },
  /** The system handed a file to the app; `import.takeHandedOver` takes it up. */
  'import.handedOver': { ...operator, payload: nothing },
  ...dataFolderEvents,
  /** The user chose something in the native menu. */
  'menu.chosen': { ...operator, payload: menuChoiceSchema },
  'preferences.changed': { ...operator, payload: preferencesSchema },
  ...stageEvents,
} as const satisfies Record<string, EventDefinition>;

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>;
export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]['payload']>;

export const callNames = Object.keys(calls) as CallName[];
export const eventNames = Object.keys(events) as EventName[];
