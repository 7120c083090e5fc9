/** The words of the control ladder. */
import type { Rung } from '../session/topic-schema.ts';
import type { LadderGap } from '../session/triage.ts';

export const rungNames: Readonly<Record<Rung, string>> = {
  1: 'Ours',
  2: 'We can influence it',
  3: 'The tribe’s',
  4: 'Beyond the tribe',
};

/** What each rung asks the room. */
export const rungQuestions: Readonly<Record<Rung, string>> = {
  1: 'What will we do?',
  2: 'Whom do we talk to?',
  3: 'What do we ask of the tribe?',
  4: 'How do we live with it?',
};

/** What is still missing, as the operator reads it. */
export const gapNames: Readonly<Record<LadderGap, string>> = {
  rung: 'Whose is it?',
  action: 'No action yet',
  'talk-to': 'Whom do we talk to?',
  envelope: 'No envelope yet',
  ask: 'The envelope has no ask yet: it can be kept, not sent',
  'live-with': 'How do we live with it?',
};
