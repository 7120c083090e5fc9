import type { StepKind } from '../session/run-schema.ts';

/** What each kind of step is called when a new one is planned. */
export const stepKindNames: Readonly<Record<StepKind, string>> = {
  arrive: 'Arrive',
  open: 'Open',
  'look-back': 'Look back',
  pulse: 'Pulse',
  observe: 'Observe',
  sort: 'Sort',
  coverage: 'Coverage',
  vote: 'Vote',
  discuss: 'Discuss',
  triage: 'Triage',
  'say-it-back': 'Say it back',
  'last-week': 'Last week',
  'this-week': 'This week',
  'mastery-time': 'Help and mastery time',
  suggestions: 'For the SquadMAP',
  talk: 'Talk',
  close: 'Close',
};
