/** The file of one session: a JSON envelope around the session and its history (RELIABILITY: one file per session). */
import { z } from 'zod';
import { emptyHistory, type History, historySchema } from '../session/history.ts';
import { brokenInvariants } from '../session/invariants.ts';
import { type Session, sessionSchema } from '../session/schema.ts';
import { withCleanTexts } from './clean-texts.ts';
import { jsonShapeProblem } from './json-shape.ts';
import { jsonTextProblem } from './json-text.ts';
import { currentSchema, migrate } from './migrations.ts';

const sessionFileFormat = 'squadmap-session';

/** Gives the SHA-256 of a text's UTF-8 bytes in lower-case hex; the host provides it. */
export type Sha256 = (text: string) => string;

/** What a file holds besides format and schema number. */
export interface SessionFileContent {
  /** Counts up by one with every durable save. */
  readonly rev: number;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The version of the app that wrote it. */
  readonly app: string;
  readonly session: Session;
  readonly history: History;
  /** The session as a document that copies can be merged by, in pieces; files of others and of older versions have none. */
  readonly document?: readonly string[];
}

interface OpenableFile {
  readonly content: SessionFileContent;
  /** The file's own schema, where an older version wrote it. */
  readonly migratedFrom?: number;
}

export type SessionFileOutcome =
  | ({ readonly kind: 'ok' } & OpenableFile)
  | ({ readonly kind: 'edited' } & OpenableFile)
  | { readonly kind: 'newer'; readonly schema: number }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'foreign'; readonly detail: string };

/** More pieces, or longer ones, than any document the app writes. */
const documentSchema = z
  .array(z.string().max(32 * 1024 * 1024))
  .min(1)
  .max(1_000);

const headSchema = z.looseObject({ format: z.literal(sessionFileFormat), schema: z.int().min(1) });

const envelopeSchema = z.object({
  rev: z.int().nonnegative(),
  savedAt: z.iso.datetime(),
  app: z.string().max(100),
  sha256: z.string(),
  session: sessionSchema,
});

/** Writes the file's text. The checksum covers the session alone, so that an edit by hand is told apart from damage. */
export function serializeSessionFile(content: SessionFileContent, sha256: Sha256): string {
  const session = JSON.stringify(content.session);
  const { rev, savedAt, app } = content;
  const head = {
    format: sessionFileFormat,
    schema: currentSchema,
    rev,
    savedAt,
    app,
    sha256: sha256(session),
  };
  const history = JSON.stringify(content.history);
  const document = content.document ? `,"document":${JSON.stringify(content.document)}` : '';
  return `${JSON.stringify(head).slice(0, -1)},"session":${session},"history":${history}${document}}\n`;
}

/**
 * Reads a file's text. Every outcome is typed: `edited` is valid but was changed outside the app, `newer` was written by
 * a later version, `foreign` is JSON of something else. Unknown fields stay in the session.
 */
export function parseSessionFile(text: string, sha256: Sha256): SessionFileOutcome {
  const textProblem = jsonTextProblem(text);
  if (textProblem) return { kind: 'damaged', detail: textProblem };
  const parsed = parseJson(text);
  if (!parsed.ok) return { kind: 'damaged', detail: 'it is not complete JSON' };
  const head = headSchema.safeParse(parsed.value);
  if (!head.success) return { kind: 'foreign', detail: 'it is not a SquadMAP session' };
  if (head.data.schema > currentSchema) return { kind: 'newer', schema: head.data.schema };
  // Undo is worth less than the session: a history that cannot be trusted is left out, not the file.
  const whole = parsed.value as Readonly<Record<string, unknown>>;
  const { history: rawHistory, document: rawDocument, ...withoutHistory } = whole;
  const shapeProblem = jsonShapeProblem(withoutHistory);
  if (shapeProblem) return { kind: 'damaged', detail: shapeProblem };

  const isHistorySound = jsonShapeProblem(rawHistory) === undefined;
  const migrated = migrate(isHistorySound ? whole : withoutHistory, head.data.schema);
  const session = withCleanTexts(migrated.session) as Session;
  const envelope = envelopeSchema.safeParse({ ...migrated, session });
  if (!envelope.success) return { kind: 'damaged', detail: firstIssue(envelope.error) };
  // The schemas only check: the value as it was read keeps fields that this version does not know.
  const broken = brokenInvariants(session)[0];
  if (broken) return { kind: 'damaged', detail: broken };

  const { rev, savedAt, app } = envelope.data;
  const history = historySchema.safeParse(migrated.history).data ?? emptyHistory;
  // The checksum is of the session as it was written, before any migration or cleaning.
  const isUntouched = sha256(JSON.stringify(whole.session)) === envelope.data.sha256;
  const { schema } = head.data;
  // The session is the truth: a document that cannot be read is made anew from it.
  const document = documentSchema.safeParse(rawDocument).data;
  return {
    kind: isUntouched ? 'ok' : 'edited',
    content: { rev, savedAt, app, session, history, ...(document && { document }) },
    ...(schema < currentSchema && { migratedFrom: schema }),
  };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false }; // The parser's own words name byte offsets, which help nobody at a meeting.
  }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'the file'}: ${issue.message}` : 'it does not fit the format';
}
