import { maxTasksPerDay } from './monday-schema.ts';
import { maxOutcomeLength } from './outcome-schema.ts';
import { maxStatements } from './pulse-commands.ts';
import { maxStatementLength } from './pulse-schema.ts';
import { maxCueLength, maxSentenceLength } from './run-schema.ts';
import type { Session } from './schema.ts';
import { maxSteps } from './step-commands.ts';
import { maxNameLength, maxObservationLength } from './text.ts';
import { maxBudget, maxTally, maxVoters } from './topic-schema.ts';

/** Why a command was not carried out. */
export type RefusalReason =
  | 'empty-text'
  | 'text-too-long'
  | 'empty-name'
  | 'name-too-long'
  | 'unknown-observation'
  | 'unknown-group'
  | 'unknown-person'
  | 'id-taken'
  | 'same-item'
  | 'same-role'
  | 'session-full'
  | 'unknown-step'
  | 'no-step'
  | 'clock-stands'
  | 'step-time'
  | 'step-words'
  | 'too-many-steps'
  | 'unknown-outcome'
  | 'outcome-empty'
  | 'outcome-too-long'
  | 'too-many-outcomes'
  | 'not-a-later-day'
  | 'put-off-too-often'
  | 'unknown-statement'
  | 'empty-statement'
  | 'statement-too-long'
  | 'statement-there'
  | 'too-many-statements'
  | 'answer-range'
  | 'unknown-goal'
  | 'unknown-task'
  | 'line-words'
  | 'too-many-goals'
  | 'two-tasks-a-day'
  | 'too-many-tasks'
  | 'half-days'
  | 'fingers'
  | 'unknown-topic'
  | 'topic-has-cards'
  | 'too-many-topics'
  | 'too-many-extensions'
  | 'count-range'
  | 'unknown-round'
  | 'no-topics'
  | 'vote-budget'
  | 'too-many-voters'
  | 'votes-used-up'
  | 'too-many-rounds'
  | 'meeting-words'
  | 'nothing-to-undo'
  | 'nothing-to-redo';

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
}

/** Whether a rule refused; what is no refusal is the session. */
export function isRefusal(result: Session | Refusal): result is Refusal {
  return !('observations' in result);
}

/** A refusal with its reason; nothing was changed. */
export function refuse(reason: RefusalReason): Refusal {
  return { ok: false, reason };
}

const sentences: Readonly<Record<RefusalReason, string>> = {
  'empty-text': 'An observation needs some text. Nothing was changed.',
  'text-too-long': `An observation holds up to ${maxObservationLength.toLocaleString('en')} characters. Nothing was changed; shorten it or make two of it.`,
  'empty-name': 'A name cannot be empty. Nothing was changed.',
  'name-too-long': `A name holds up to ${maxNameLength} characters. Nothing was changed; shorten it.`,
  'unknown-observation': 'That card is not here any more. Nothing was changed.',
  'unknown-group': 'That group is not here any more. Nothing was changed.',
  'unknown-person': 'That person is not on the list any more. Nothing was changed.',
  'id-taken': 'That was added already. Nothing was changed.',
  'same-role': 'Two different roles choose for a card. Nothing was changed.',
  'same-item': 'A card cannot be grouped with itself. Nothing was changed.',
  'session-full':
    'This meeting holds as many cards as it can. Nothing was added; start another session for the rest.',
  'unknown-step': 'That step is not on the plan any more. Nothing was changed.',
  'no-step': 'The meeting is in no step yet. Nothing was changed; begin with “Next step”.',
  'clock-stands': 'The clock stands already. Nothing was changed.',
  'step-time': 'A step takes between 1 and 240 minutes. Nothing was changed.',
  'step-words': `A cue holds up to ${maxCueLength} characters and the line for the room up to ${maxSentenceLength}. Nothing was changed; shorten it.`,
  'too-many-steps': `A meeting holds up to ${maxSteps} steps. Nothing was added.`,
  'unknown-outcome': 'That action, decision or envelope is not here any more. Nothing was changed.',
  'outcome-empty': 'Say in a few words what it is about. Nothing was changed.',
  'outcome-too-long': `Each line of an action, decision or envelope holds up to ${maxOutcomeLength} characters. Nothing was changed; shorten it.`,
  'too-many-outcomes':
    'This meeting holds as many actions, decisions or envelopes as it can. Nothing was added.',
  'not-a-later-day': 'Choose a day after this meeting. Nothing was changed.',
  'put-off-too-often':
    'This was put off twice before. Nothing was changed; do it by a day, drop it, or raise it to the tribe.',
  'unknown-statement': 'That statement is not asked any more. Nothing was changed.',
  'empty-statement': 'A statement needs some words. Nothing was changed.',
  'statement-too-long': `A statement holds up to ${maxStatementLength} characters. Nothing was changed; shorten it.`,
  'statement-there': 'That statement is asked already. Nothing was changed.',
  'too-many-statements': `A meeting holds up to ${maxStatements} statements. Nothing was added.`,
  'answer-range': 'Answers are 1 to 5 fingers. Nothing was changed; the answers given before are kept.',
  'unknown-goal': 'That goal is not here any more. Nothing was changed.',
  'unknown-task': 'That task is not here any more. Nothing was changed.',
  'line-words': `A goal or a task needs some words, up to ${maxOutcomeLength} characters. Nothing was changed.`,
  'too-many-goals': 'This meeting holds as many goals as it can. Nothing was added.',
  'two-tasks-a-day': `A maker sets out to do at most ${maxTasksPerDay} tasks a day. Nothing was added; take one away or choose another day.`,
  'too-many-tasks': 'This meeting holds as many tasks as it can. Nothing was added.',
  'half-days': 'Half-days are a number between 0 and 500. Nothing was changed.',
  fingers: 'A hand shows 0 to 5 fingers, and up to 200 hands can be counted. Nothing was changed.',
  'unknown-topic': 'That topic is not here any more. Nothing was changed.',
  'topic-has-cards': 'This topic stands for cards or for a statement. Nothing was removed; park it.',
  'too-many-topics': 'This meeting holds as many topics as it can. Nothing was added.',
  'too-many-extensions': 'This topic was given more time as often as can be kept. Nothing was changed.',
  'count-range': `A count goes from 0 to ${maxTally}. Nothing was changed.`,
  'unknown-round': 'That round of votes is not here any more. Nothing was changed.',
  'no-topics': 'There is nothing to vote on yet. Nothing was started; add a card or a topic first.',
  'vote-budget': `Each person has between 1 and ${maxBudget} votes. Nothing was changed.`,
  'too-many-voters': `Up to ${maxVoters} people can vote. Nothing was changed.`,
  'votes-used-up':
    'All votes of this round are given. Nothing was changed; take one back elsewhere, or raise the votes per person.',
  'too-many-rounds': 'This meeting holds as many rounds of votes as it can. Nothing was started.',
  'meeting-words': `The purpose of a meeting holds up to ${maxSentenceLength} characters, its agreements up to ${maxObservationLength.toLocaleString('en')}. Nothing was changed; shorten them.`,
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
};

/** The sentence people read for a refusal: what happened, what was kept, what to do. */
export function refusalSentence(reason: RefusalReason): string {
  return sentences[reason];
}
