/** The SquadMAP under its older name, of Product Owner, Chapter Lead and Agile Coach, who look at People, Process and Product. */
import { type CeremonyTemplate, stepOf } from '../ceremony-template.ts';

export const poclac: CeremonyTemplate = {
  id: 'poclac-60',
  name: 'POCLAC, 60 minutes',
  kind: 'squadmap',
  steps: [
    stepOf(
      'arrive',
      'Arrive',
      3,
      'Welcome. We need three views today: Product Owner, Chapter Lead and Agile Coach.',
      'Good that you are here.',
    ),
    stepOf(
      'open',
      'Open',
      2,
      'We three are the squad’s support structure: we look at its people, its process and its product, and ask what the squad needs from us.',
      'How we want to work together',
    ),
    stepOf(
      'look-back',
      'Look back',
      6,
      'First what the tribe answered, then what we promised the squad. One sentence each: done, later, or no longer needed?',
      'What became of what we promised the squad?',
    ),
    stepOf(
      'pulse',
      'Pulse',
      4,
      'Read the statement, think, and on three show one to five fingers. We look at where the three roles differ.',
      'One to five fingers: how true is this of the squad?',
    ),
    stepOf(
      'observe',
      'Observe',
      6,
      'People: how are they, what do they learn? Process: where does work wait? Product: whom did we help? Tell what you saw, not what you conclude.',
      'People, Process, Product: what have you seen?',
    ),
    stepOf(
      'sort',
      'Sort',
      9,
      'I read each card aloud. Is it about People, Process or Product, and which of Mastery, Autonomy and Purpose does it touch?',
      'People, Process or Product? Mastery, Autonomy or Purpose?',
    ),
    stepOf(
      'coverage',
      'Coverage',
      2,
      'Which of us has said nothing about people, process or product yet? An empty cell is a question.',
      'Which view is still missing?',
    ),
    stepOf(
      'vote',
      'Vote',
      3,
      'Choose what would help the squad most. Show hands as I read out the numbers.',
      'What would help the squad most?',
    ),
    stepOf(
      'discuss',
      'Discuss',
      18,
      'What did each of us see? What can the squad do itself, and what does it need from one of us? Who does it and by when?',
      'What did we see, what is ours, what will we do?',
    ),
    stepOf(
      'triage',
      'Triage',
      4,
      'Is it the squad’s, can we influence it, is it the tribe’s, or beyond the tribe? Whatever goes to the tribe needs an ask.',
      'In whose hands is it?',
    ),
    stepOf(
      'say-it-back',
      'Say it back',
      4,
      'Each owner reads their action aloud, and whom in the squad it helps. Which one is the one thing?',
      'Who does what, by when, and whom does it help?',
    ),
    stepOf(
      'close',
      'Close',
      2,
      'On three, one to five fingers: was this hour well spent for the squad? What do we tell them, and when do we meet again?',
      'Was this hour well spent for the squad?',
    ),
  ],
};
