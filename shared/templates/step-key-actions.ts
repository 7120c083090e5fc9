/** What can be done with a key in steps of a meeting, step by step. */
import type { KeyActionGroup } from './key-action.ts';

export const stepKeyActions: readonly KeyActionGroup[] = [
  {
    name: 'Pulse',
    actions: [
      { id: 'pulse.next', label: 'Next statement', keys: ['ArrowDown', 'ArrowRight'] },
      { id: 'pulse.back', label: 'Statement before', keys: ['ArrowUp', 'ArrowLeft'] },
      { id: 'pulse.reveal', label: 'Reveal the answers, or hide them', keys: ['r'] },
      { id: 'pulse.choose', label: 'Choose statements…', keys: ['s'] },
    ],
  },
  {
    name: 'Close',
    actions: [
      { id: 'close.reveal', label: 'Reveal the fingers, or hide them', keys: ['r'] },
      { id: 'close.date', label: 'Date of the next meeting', keys: ['w'] },
    ],
  },
  {
    name: 'Say it back',
    actions: [
      { id: 'sayItBack.oneThing', label: 'The one thing until next time', keys: ['*'] },
      { id: 'sayItBack.next', label: 'Next action', keys: ['ArrowRight'] },
      { id: 'sayItBack.previous', label: 'Previous action', keys: ['ArrowLeft'] },
    ],
  },
  {
    name: 'Look back',
    actions: [
      { id: 'lookBack.yes', label: 'Done, or kept', keys: ['y'] },
      { id: 'lookBack.later', label: 'Later…', keys: ['l'] },
      { id: 'lookBack.end', label: 'End the decision', keys: ['e'] },
      { id: 'lookBack.next', label: 'Next promise', keys: ['ArrowRight'] },
      { id: 'lookBack.previous', label: 'Previous promise', keys: ['ArrowLeft'] },
    ],
  },
  {
    name: 'Last week',
    actions: [
      { id: 'lastWeek.done', label: 'Done', keys: ['y'] },
      { id: 'lastWeek.not-done', label: 'Not done', keys: ['x'] },
      { id: 'lastWeek.changed', label: 'Changed', keys: ['c'] },
      { id: 'lastWeek.waiting-for-others', label: 'Why: waiting for others', keys: ['1'] },
      { id: 'lastWeek.unclear-why', label: 'Why: unclear why', keys: ['2'] },
      { id: 'lastWeek.missing-skill', label: 'Why: missing skill', keys: ['3'] },
      { id: 'lastWeek.interruption', label: 'Why: interruption', keys: ['4'] },
      { id: 'lastWeek.too-much', label: 'Why: too much', keys: ['5'] },
      { id: 'lastWeek.next', label: 'Next goal', keys: ['ArrowDown'] },
      { id: 'lastWeek.previous', label: 'Previous goal', keys: ['ArrowUp'] },
    ],
  },
  {
    name: 'This week',
    actions: [
      { id: 'thisWeek.clear', label: 'Link to purpose: clear', keys: ['1'] },
      { id: 'thisWeek.weak', label: 'Link to purpose: weak', keys: ['2'] },
      { id: 'thisWeek.none', label: 'Link to purpose: none', keys: ['3'] },
      { id: 'thisWeek.mastery', label: 'About Mastery', keys: ['m'] },
      { id: 'thisWeek.autonomy', label: 'About Autonomy', keys: ['a'] },
      { id: 'thisWeek.purpose', label: 'About Purpose', keys: ['p'] },
      { id: 'thisWeek.tasks', label: 'Own tasks of a maker', keys: ['o'] },
      { id: 'thisWeek.next', label: 'Next goal', keys: ['ArrowDown'] },
      { id: 'thisWeek.previous', label: 'Previous goal', keys: ['ArrowUp'] },
    ],
  },
  {
    name: 'Discuss',
    actions: [
      { id: 'topic.next', label: 'Next topic', keys: [] },
      { id: 'topic.takeIn', label: 'Take cards still to sort in as topics', keys: [] },
      { id: 'topic.park', label: 'Park this topic', keys: ['k'] },
      { id: 'topic.more', label: 'Two more minutes?', keys: ['t'] },
      { id: 'topic.moveUp', label: 'Move the topic up', keys: ['alt+ArrowUp'] },
      { id: 'topic.moveDown', label: 'Move the topic down', keys: ['alt+ArrowDown'] },
    ],
  },
  {
    name: 'Outcomes',
    actions: [
      { id: 'action.add', label: 'Note an action', keys: ['x'] },
      { id: 'decision.add', label: 'Note a decision', keys: ['d'] },
      { id: 'envelope.add', label: 'Raise something to the tribe', keys: ['e'] },
      { id: 'topic.add', label: 'Add a topic', keys: [] },
      { id: 'outcome.showAll', label: 'Outcomes of this meeting…', keys: [] },
    ],
  },
  {
    name: 'Triage',
    actions: [
      { id: 'triage.rung1', label: 'On the ladder: Ours', keys: ['1'] },
      { id: 'triage.rung2', label: 'On the ladder: We can influence it', keys: ['2'] },
      { id: 'triage.rung3', label: 'On the ladder: The tribe’s', keys: ['3'] },
      { id: 'triage.rung4', label: 'On the ladder: Beyond the tribe', keys: ['4'] },
      { id: 'triage.envelope', label: 'Envelope of this topic', keys: ['e'] },
    ],
  },
  {
    name: 'Vote',
    actions: [
      {
        id: 'vote.choose',
        label: 'Choose a topic by its number',
        keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
      },
      { id: 'vote.count', label: 'Type the votes of the chosen topic', keys: ['Enter'] },
      { id: 'vote.add', label: 'One vote more', keys: ['v'] },
      { id: 'vote.take', label: 'One vote less', keys: ['shift+v'] },
      { id: 'vote.reveal', label: 'Reveal the votes, or hide them again', keys: ['r'] },
      { id: 'vote.newRound', label: 'New round', keys: [] },
      { id: 'vote.discardRound', label: 'Discard round', keys: [] },
      { id: 'vote.skip', label: 'Skip voting', keys: [] },
    ],
  },
  {
    name: 'Mastery time',
    actions: [{ id: 'masteryTime.show', label: 'Show the half-days, or hide them', keys: ['r'] }],
  },
  {
    name: 'For the SquadMAP',
    actions: [
      { id: 'suggestions.take', label: 'Take it along as a card', keys: ['y'] },
      { id: 'suggestions.next', label: 'Next suggestion', keys: ['ArrowDown'] },
      { id: 'suggestions.previous', label: 'Previous suggestion', keys: ['ArrowUp'] },
    ],
  },
  {
    name: 'Coverage',
    actions: [
      { id: 'coverage.up', label: 'Cell above', keys: ['ArrowUp'] },
      { id: 'coverage.down', label: 'Cell below', keys: ['ArrowDown'] },
      { id: 'coverage.left', label: 'Cell to the left', keys: ['ArrowLeft'] },
      { id: 'coverage.right', label: 'Cell to the right', keys: ['ArrowRight'] },
      { id: 'coverage.capture', label: 'Add a card here', keys: ['Enter'] },
    ],
  },
  {
    name: 'Observe',
    actions: [
      { id: 'observe.reveal', label: 'Reveal the cards, or hide them again', keys: ['r'] },
      { id: 'observe.questions', label: 'Other questions', keys: [] },
    ],
  },
  {
    name: 'Sort',
    actions: [{ id: 'sort.skip', label: 'Skip this card', keys: [' '] }],
  },
];
