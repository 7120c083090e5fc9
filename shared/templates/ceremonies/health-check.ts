import { type CeremonyTemplate, stepOf } from '../ceremony-template.ts';

export const healthCheck: CeremonyTemplate = {
  id: 'health-check-30',
  name: 'Health check, 30 minutes',
  kind: 'health-check',
  steps: [
    stepOf(
      'arrive',
      'Arrive',
      3,
      'Welcome. Every role counts for itself today, so sit where I can see your hands.',
      'Good that you are here.',
    ),
    stepOf(
      'open',
      'Open',
      2,
      'This is no test and no score. We look at where our roles see the squad differently.',
      'How we want to work together',
    ),
    stepOf(
      'pulse',
      'Statements',
      14,
      'Read the statement, think, and on three show one to five fingers. I count role by role; nobody sees a number until all have answered.',
      'One to five fingers: how true is this for you?',
    ),
    stepOf(
      'discuss',
      'The widest gap',
      9,
      'Where do our roles differ most? Whoever gave the lowest number tells first what they saw. Then: what do we change?',
      'Where do we differ most, and what have we seen?',
    ),
    stepOf(
      'say-it-back',
      'Say it back',
      3,
      'Each owner reads their action aloud. Which one is the one thing?',
      'Who does what, by when?',
    ),
    stepOf(
      'close',
      'Close',
      2,
      'On three, one to five fingers: was this time well spent? When do we ask again?',
      'Was this time well spent?',
    ),
  ],
};
