/**
 * Every action that can have keys, for Settings, where no screen of a meeting has registered its own. The keys are those
 * an action has unless the user chose others. A test compares this list with the actions themselves.
 */
import { boardKeyActions } from './board-key-actions.ts';
import type { KeyAction, KeyActionGroup } from './key-action.ts';
import { stepKeyActions } from './step-key-actions.ts';

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
  ...boardKeyActions,
  {
    name: 'Meeting',
    actions: [
      { id: 'meeting.forward', label: 'Next page, then next step', keys: ['PageDown', 'ArrowRight'] },
      { id: 'meeting.back', label: 'Back', keys: ['PageUp', 'ArrowLeft'] },
      { id: 'meeting.nextStep', label: 'Next step', keys: ['shift+PageDown'] },
      { id: 'meeting.previousStep', label: 'Previous step', keys: ['shift+PageUp'] },
      { id: 'meeting.toggleClock', label: 'Start or pause the clock', keys: ['shift+p'] },
      { id: 'meeting.minuteMore', label: 'One minute more', keys: ['+'] },
      { id: 'meeting.minuteLess', label: 'One minute less', keys: ['-'] },
      { id: 'meeting.blank', label: 'Blank the stage, or show it again', keys: ['b', '.'] },
      { id: 'meeting.board', label: 'Board, or what the step needs', keys: ['mod+b'] },
      { id: 'meeting.type', label: 'Type into the first field of the step', keys: ['f'] },
      { id: 'meeting.leaveField', label: 'Leave the field for the keys of the step', keys: ['Escape'] },
      { id: 'meeting.plan', label: 'Steps of this meeting…', keys: [] },
      { id: 'meeting.saveTemplate', label: 'Save as template…', keys: [] },
      { id: 'meeting.end', label: 'End meeting', keys: [] },
      { id: 'meeting.presentHere', label: 'Present here', keys: ['F11'] },
      { id: 'meeting.leaveStage', label: 'Back to the operator’s view', keys: ['Escape', 'F11'] },
    ],
  },
  ...stepKeyActions,
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
