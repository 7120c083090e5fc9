import { type CeremonyTemplate, stepOf } from '../ceremony-template.ts';

export const tribeMap: CeremonyTemplate = {
  id: 'tribemap-90',
  name: 'TribeMAP, 90 minutes',
  kind: 'tribemap',
  steps: [
    stepOf(
      'arrive',
      'Arrive',
      3,
      'Welcome. Who speaks for which squad today? We begin when the clock says so.',
      'Good that you are here.',
    ),
    stepOf(
      'talk',
      'Stance',
      3,
      'We are not a leadership team. We are here because squads asked for something, and each of them gets an answer today or a date for one.',
      'We are here for the squads: every ask gets an answer.',
    ),
    stepOf(
      'look-back',
      'Answers owed',
      7,
      'What did we promise the squads last time? Done, later, or no longer needed? Who tells them?',
      'Which answers do we still owe?',
    ),
    stepOf(
      'talk',
      'Picture',
      8,
      'Look at all squads side by side. Where do several of them feel the same? This is no ranking; we look for patterns.',
      'What do several squads feel at once?',
    ),
    stepOf(
      'talk',
      'Pitches',
      10,
      'A minute for each squad’s ask: the problem, what they tried, what they ask of us. Questions for understanding only; I write every ask down.',
      'One minute each: the problem, what we tried, our ask.',
    ),
    stepOf(
      'vote',
      'Vote',
      4,
      'Choose the three asks on which the tribe can do most. Show hands as I read out the numbers.',
      'Where can the tribe do most?',
    ),
    stepOf(
      'discuss',
      'Deep dives',
      36,
      'Twelve minutes each. What is the squad’s, what is ours? Learn it, hire for it, negotiate it or take it over? Decide, with a reason.',
      'What is ours, and what do we decide?',
    ),
    stepOf(
      'talk',
      'Mission fit',
      8,
      'Is there work that fits no squad’s mission? Does it belong here? Who could deliver it, and what would they need?',
      'Is there work that fits no squad?',
    ),
    stepOf(
      'talk',
      'Answer letters',
      10,
      'One answer for each ask: accepted, declined because, need more, or handed back. Who brings it to the squad, by when?',
      'Who brings which answer to which squad?',
    ),
    stepOf(
      'close',
      'Close',
      4,
      'On three, one to five fingers: was this time well spent for the squads? What do we stop doing? When do we meet again?',
      'Was this time well spent for the squads?',
    ),
  ],
};
