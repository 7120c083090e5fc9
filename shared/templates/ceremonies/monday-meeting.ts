import { type CeremonyTemplate, stepOf } from '../ceremony-template.ts';

export const mondayMeeting: CeremonyTemplate = {
  id: 'monday-20',
  name: 'Monday meeting, 20 minutes',
  kind: 'monday',
  steps: [
    stepOf(
      'open',
      'Purpose in one breath',
      2,
      'What are we here for, in one breath? Whoever said it last week hands it on.',
      'What are we here for?',
    ),
    stepOf(
      'last-week',
      'Last week',
      5,
      'Goal by goal: done, not done, or changed? If it was not done, one word on why. Nobody has to justify themselves.',
      'What became of last week’s goals?',
    ),
    stepOf(
      'this-week',
      'This week',
      7,
      'What do we want to have by Friday? For each goal: is the link to our purpose clear, weak or none?',
      'What do we want to have by Friday, and what is it for?',
    ),
    stepOf(
      'mastery-time',
      'Help and mastery time',
      3,
      'Who needs help, and who can give it? How many half-days do we keep for learning this week?',
      'Who needs help? How much time do we keep for learning?',
    ),
    stepOf(
      'suggestions',
      'For the SquadMAP',
      2,
      'What came up that is bigger than a week? We keep it as an observation and go on.',
      'What do we keep for the SquadMAP?',
    ),
    stepOf(
      'close',
      'Close',
      1,
      'That is all until next Monday. No reports, no daily questions. Have a good week.',
      'Have a good week.',
    ),
  ],
};
