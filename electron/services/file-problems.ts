import { maxImportMegabytes } from '../../shared/api/import-calls.ts';
import { currentSchema } from '../../shared/session-file/migrations.ts';
import type { StoredOutcome } from '../storage/read-session-file.ts';

/** What can be wrong with a file that should hold a session. */
export type ProblemOutcome = Exclude<StoredOutcome, { kind: 'ok' | 'edited' | 'missing' | 'copy' }>;

/** One sentence for a file that cannot be opened: what happened, what was kept, what to do. */
export function problemMessage(outcome: ProblemOutcome): string {
  switch (outcome.kind) {
    case 'damaged':
      return `This session's file is damaged: ${outcome.detail}. It was left as it is.`;
    case 'newer':
      return `Saved by a newer version of SquadMAP (format ${outcome.schema}; this one reads up to ${currentSchema}). Nothing was changed; update SquadMAP to open it.`;
    case 'foreign':
      return `This file was passed over: ${outcome.detail}. Nothing was changed.`;
    case 'too-big':
      return `This file is too large for a session (${Math.ceil(outcome.bytes / 1024 / 1024)} MB; up to ${maxImportMegabytes} MB can be opened). Nothing was changed.`;
    case 'not-a-file':
      return 'This is not a file but a folder or a link, so it was passed over. Nothing was changed.';
    case 'unreadable':
      return `This file cannot be read: ${outcome.detail}. Nothing was changed; check who may read it.`;
  }
}
