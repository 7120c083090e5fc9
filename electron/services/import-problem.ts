import { maxImportMegabytes } from '../../shared/api/import-calls.ts';
import { displayText } from '../../shared/session/text.ts';
import { currentSchema } from '../../shared/session-file/migrations.ts';
import type { SessionFileOutcome } from '../../shared/session-file/session-file.ts';

type Problem =
  | Exclude<SessionFileOutcome, { kind: 'ok' | 'edited' | 'foreign' }>
  | { readonly kind: 'foreign' | 'too-big' };

/** One sentence for a file that cannot be imported: what is wrong with it, and that nothing was changed. */
export function importProblem(fileName: string, problem: Problem): string {
  const file = displayText(fileName);
  switch (problem.kind) {
    case 'damaged':
      return `${file} is damaged: ${problem.detail}. Nothing was imported.`;
    case 'newer':
      return `${file} was saved by a newer version of SquadMAP (format ${problem.schema}; this one reads up to ${currentSchema}). Nothing was imported; update SquadMAP to open it.`;
    case 'foreign':
      return `${file} is not a SquadMAP session. Nothing was imported.`;
    case 'too-big':
      return `${file} is larger than ${maxImportMegabytes} MB. Nothing was imported.`;
  }
}
