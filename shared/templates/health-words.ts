/** How people read the answers of a pulse or a health check. */
import type { HealthChange, HealthState, RoleGap } from '../health/statement-health.ts';
import type { SessionKind } from '../session/schema.ts';
import { roleAsGroup } from './words.ts';

export const healthStateNames: Readonly<Record<HealthState, string>> = {
  good: 'Going well',
  mixed: 'Mixed',
  troubled: 'Needs care',
};

/** What 1 and 5 fingers mean. */
export const answerEnds = { lowest: 'not at all', highest: 'fully' } as const;

/** "worse (was 4)", "same", "new wording, not comparable". */
export function changeWords(change: HealthChange, was: number | null): string {
  switch (change) {
    case 'better':
    case 'worse':
      return `${change} (was ${was})`;
    case 'same':
      return 'same';
    case 'new':
      return 'new';
    case 'new-wording':
      return 'new wording';
  }
}

/** "PO 5, Chapter Leads 2". */
export function gapWords({ high, low }: RoleGap): string {
  return [high, low]
    .map(({ role, answers, middle }) => `${roleAsGroup(role, answers.length)} ${middle}`)
    .join(', ');
}

/** What an empty agenda says of how it fills. */
export function emptyAgendaWords(kind: SessionKind): string {
  const how =
    kind === 'health-check'
      ? 'Reveal a statement on which the roles differ, or add a topic.'
      : 'Add a card or a topic.';
  return `There is nothing to discuss yet. ${how}`;
}

/** "1 of 3 roles has answered". */
export function answeredWords(answered: number, asked: number): string {
  if (asked === 0) return 'Nobody has answered yet';
  return `${answered} of ${asked} ${asked === 1 ? 'role' : 'roles'} answered`;
}
