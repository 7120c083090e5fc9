/**
 * Every action that can have keys, for Settings, where no screen of a meeting has registered its own. The keys are those
 * an action has unless the user chose others. A test compares this list with the actions themselves.
 */

export interface KeyAction {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
}

export interface KeyActionGroup {
  readonly name: string;
  readonly actions: readonly KeyAction[];
}

export const keyActionGroups: readonly KeyActionGroup[] = [
  {
    name: 'Go to',
    actions: [
      { id: 'app.home', label: 'Go to Today', keys: ['alt+Home'] },
      { id: 'app.settings', label: 'Open Settings', keys: ['mod+,'] },
    ],
  },
  {
    name: 'App',
    actions: [
      { id: 'app.findCommand', label: 'Find a command', keys: ['mod+k'] },
      { id: 'app.showKeys', label: 'Show the keys that work here', keys: ['?', 'mod+/'] },
    ],
  },
  {
    name: 'Today',
    actions: [
      { id: 'session.create', label: 'New session', keys: ['n'] },
      { id: 'session.createSample', label: 'Try a sample meeting', keys: [] },
      { id: 'library.showBin', label: 'Show the bin', keys: [] },
      { id: 'import.choose', label: 'Import…', keys: [] },
    ],
  },
  {
    name: 'Board',
    actions: [
      { id: 'board.capture', label: 'New card', keys: ['n'] },
      { id: 'board.find', label: 'Find text', keys: ['/', 'mod+f'] },
      { id: 'session.undo', label: 'Undo', keys: ['mod+z'] },
      { id: 'session.redo', label: 'Redo', keys: ['shift+mod+z', 'mod+y'] },
      { id: 'board.minutes', label: 'Minutes', keys: ['mod+e'] },
      { id: 'board.voices', label: 'Voices and coverage', keys: [] },
      { id: 'board.bin', label: 'Deleted cards', keys: [] },
      { id: 'board.versions', label: 'Earlier versions…', keys: [] },
      { id: 'board.export', label: 'Export…', keys: [] },
      { id: 'board.details', label: 'Session details', keys: [] },
      { id: 'board.present', label: 'Present', keys: [] },
    ],
  },
  {
    name: 'Cards',
    actions: [
      { id: 'board.file.mastery', label: 'Move to Mastery', keys: ['m'] },
      { id: 'board.file.autonomy', label: 'Move to Autonomy', keys: ['a'] },
      { id: 'board.file.purpose', label: 'Move to Purpose', keys: ['p'] },
      { id: 'board.file.none', label: 'Move to To sort', keys: ['u'] },
      { id: 'board.edit', label: 'Edit', keys: ['Enter'] },
      { id: 'board.group', label: 'Group with…', keys: ['g'] },
      { id: 'board.ungroup', label: 'Ungroup', keys: ['shift+g'] },
      { id: 'board.cycleKind', label: 'Next kind', keys: ['c'] },
      { id: 'board.delete', label: 'Delete', keys: ['Delete', 'Backspace'] },
      { id: 'board.seenDifferently', label: 'Seen differently…', keys: ['s'] },
      { id: 'board.alsoAbout.mastery', label: 'Also about Mastery', keys: [] },
      { id: 'board.alsoAbout.autonomy', label: 'Also about Autonomy', keys: [] },
      { id: 'board.alsoAbout.purpose', label: 'Also about Purpose', keys: [] },
      { id: 'board.lens.people', label: 'Lens: People', keys: [] },
      { id: 'board.lens.process', label: 'Lens: Process', keys: [] },
      { id: 'board.lens.product', label: 'Lens: Product', keys: [] },
      { id: 'board.lens.systems-and-tools', label: 'Lens: Systems & tools', keys: [] },
    ],
  },
  {
    name: 'Walk the board',
    actions: [
      { id: 'board.walk.up', label: 'Card above', keys: ['ArrowUp'] },
      { id: 'board.extend.up', label: 'Select: card above', keys: ['shift+ArrowUp'] },
      { id: 'board.walk.down', label: 'Card below', keys: ['ArrowDown'] },
      { id: 'board.extend.down', label: 'Select: card below', keys: ['shift+ArrowDown'] },
      { id: 'board.walk.left', label: 'Column to the left', keys: ['ArrowLeft'] },
      { id: 'board.extend.left', label: 'Select: column to the left', keys: ['shift+ArrowLeft'] },
      { id: 'board.walk.right', label: 'Column to the right', keys: ['ArrowRight'] },
      { id: 'board.extend.right', label: 'Select: column to the right', keys: ['shift+ArrowRight'] },
      { id: 'board.walk.first', label: 'First card of the column', keys: ['Home'] },
      { id: 'board.extend.first', label: 'Select: first card of the column', keys: ['shift+Home'] },
      { id: 'board.walk.last', label: 'Last card of the column', keys: ['End'] },
      { id: 'board.extend.last', label: 'Select: last card of the column', keys: ['shift+End'] },
      { id: 'board.selectColumn', label: 'Select the whole column', keys: ['mod+a'] },
      { id: 'board.selectOne', label: 'End the selection', keys: ['Escape'] },
    ],
  },
  {
    name: 'Meeting',
    actions: [
      { id: 'meeting.forward', label: 'Next page, then next step', keys: ['PageDown'] },
      { id: 'meeting.back', label: 'Back', keys: ['PageUp'] },
      { id: 'meeting.nextStep', label: 'Next step', keys: ['shift+PageDown'] },
      { id: 'meeting.previousStep', label: 'Previous step', keys: ['shift+PageUp'] },
      { id: 'meeting.toggleClock', label: 'Start or pause the clock', keys: ['shift+p'] },
      { id: 'meeting.minuteMore', label: 'One minute more', keys: ['+'] },
      { id: 'meeting.minuteLess', label: 'One minute less', keys: ['-'] },
      { id: 'meeting.blank', label: 'Blank the stage, or show it again', keys: ['b', '.'] },
      { id: 'meeting.board', label: 'Board, or what the step needs', keys: ['mod+b'] },
      { id: 'meeting.plan', label: 'Steps of this meeting…', keys: [] },
      { id: 'meeting.saveTemplate', label: 'Save as template…', keys: [] },
      { id: 'meeting.end', label: 'End meeting', keys: [] },
      { id: 'meeting.presentHere', label: 'Present here', keys: ['F11'] },
      { id: 'meeting.leaveStage', label: 'Back to the operator’s view', keys: ['Escape', 'F11'] },
    ],
  },
  {
    name: 'Pulse',
    actions: [
      { id: 'pulse.next', label: 'Next statement', keys: ['ArrowDown', 'ArrowRight'] },
      { id: 'pulse.back', label: 'Statement before', keys: ['ArrowUp', 'ArrowLeft'] },
      { id: 'pulse.reveal', label: 'Reveal the answers, or hide them', keys: ['r'] },
      { id: 'pulse.answer', label: 'Type answers', keys: ['a'] },
      { id: 'pulse.choose', label: 'Choose statements…', keys: ['s'] },
    ],
  },
  {
    name: 'Close',
    actions: [
      { id: 'close.reveal', label: 'Reveal the fingers, or hide them', keys: ['r'] },
      { id: 'close.end', label: 'End meeting', keys: [] },
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
      { id: 'thisWeek.next', label: 'Next goal', keys: ['ArrowDown'] },
      { id: 'thisWeek.previous', label: 'Previous goal', keys: ['ArrowUp'] },
    ],
  },
  {
    name: 'Discuss',
    actions: [
      { id: 'topic.next', label: 'Next topic', keys: [] },
      { id: 'topic.park', label: 'Park this topic', keys: ['k'] },
      { id: 'topic.more', label: 'Two more minutes?', keys: ['t'] },
    ],
  },
  {
    name: 'Outcomes',
    actions: [
      { id: 'action.add', label: 'Note an action', keys: ['x'] },
      { id: 'decision.add', label: 'Note a decision', keys: ['d'] },
      { id: 'envelope.add', label: 'Raise something to the tribe', keys: ['e'] },
      { id: 'topic.add', label: 'Add a topic', keys: [] },
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
      { id: 'triage.action', label: 'Action on this topic', keys: ['x'] },
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
      { id: 'vote.add', label: 'One vote more', keys: ['v'] },
      { id: 'vote.take', label: 'One vote less', keys: ['shift+v'] },
      { id: 'vote.reveal', label: 'Reveal the votes, or hide them again', keys: ['r'] },
    ],
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
    actions: [{ id: 'observe.reveal', label: 'Reveal the cards, or hide them again', keys: ['r'] }],
  },
  {
    name: 'Sort',
    actions: [{ id: 'sort.skip', label: 'Skip this card', keys: [' '] }],
  },
  {
    name: 'Minutes',
    actions: [
      { id: 'minutes.copy', label: 'Copy the minutes', keys: ['c'] },
      { id: 'minutes.save', label: 'Save the minutes as…', keys: ['mod+s'] },
      { id: 'minutes.print', label: 'Print the minutes', keys: ['mod+p'] },
      { id: 'minutes.toggleText', label: 'Show the page or its text', keys: ['t'] },
      { id: 'minutes.close', label: 'Back to the board', keys: ['Escape'] },
    ],
  },
];

export const keyActions: readonly KeyAction[] = keyActionGroups.flatMap(({ actions }) => actions);
