/** Everything keys can do on the board. The registry checks text fields, open menus and dialogs. */
import { type Column, columns } from '../../../shared/session/dimensions.ts';
import type { ItemId } from '../../../shared/session/ids.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { exportSession } from '../../stores/export-session.ts';
import { navigate } from '../../stores/route-store.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { hasActive, isFree, isOnCard, withActive } from './active-card.ts';
import { announce } from './board-announcer.tsx';
import {
  activate,
  clearSelection,
  extendSelection,
  openDialog,
  selectAll,
  startEditing,
  targetsOf,
  useBoardView,
} from './board-view-store.ts';
import { type Direction, placeOf, stepFrom, stopsOf } from './board-walk.ts';
import { focusCapture } from './capture-focus.ts';
import { cycleKind, deleteItems, fileItems, ungroupItems } from './card-commands.ts';
import { cardMarkActions } from './card-mark-actions.ts';
import { cardCount } from './card-words.ts';
import { redoChange, undoChange } from './carry-out.ts';
import { currentBoard, openSessionNow } from './current-board.ts';
import { presentBoard } from './present-board.ts';
import { showBoardVersions } from './show-board-versions.ts';

/** The key that files a card into each column. */
const columnKeys: Readonly<Record<Column, string>> = {
  mastery: 'm',
  autonomy: 'a',
  purpose: 'p',
  none: 'u',
};

function fileAction(column: Column): AppAction {
  return {
    id: `board.file.${column}`,
    label: `Move to ${columnNames[column]}`,
    group: 'Cards',
    ...(column !== 'none' && { hint: columnNames[column] }),
    keys: [columnKeys[column]],
    isEnabled: hasActive,
    run: withActive((id) => fileItems(targetsOf(id), column)),
  };
}

function walkAction(direction: Direction, key: string, label: string): AppAction[] {
  const step = (id: ItemId) => stepFrom(currentBoard(), id, direction);
  const common = { group: 'Walk the board', isEnabled: isOnCard };
  return [
    {
      ...common,
      id: `board.walk.${direction}`,
      label,
      keys: [key],
      run: withActive((id) => activate(step(id))),
    },
    {
      ...common,
      id: `board.extend.${direction}`,
      label: `Select: ${label.toLowerCase()}`,
      keys: [`shift+${key}`],
      run: withActive((id) => {
        extendSelection(step(id));
        announce(`${cardCount(useBoardView.getState().selectedIds.size)} selected`);
      }),
    },
  ];
}

function selectColumn(id: ItemId) {
  const column = placeOf(currentBoard(), id)?.column;
  if (!column) return;
  const stops = stopsOf(currentBoard()[column]);
  selectAll(stops);
  announce(`${cardCount(stops.length)} selected`);
}

function withSession(act: (id: NonNullable<ReturnType<typeof openSessionNow>>['id']) => void) {
  return () => act(openSessionNow().id);
}

export const boardActions: readonly AppAction[] = [
  {
    id: 'board.capture',
    label: 'New card',
    group: 'Board',
    hint: 'New',
    keys: ['n'],
    isEnabled: isFree,
    run: focusCapture,
  },
  ...[...columns.slice(1), columns[0]].map(fileAction),
  {
    id: 'board.edit',
    label: 'Edit',
    group: 'Cards',
    keys: ['Enter'],
    isEnabled: isOnCard,
    run: withActive(startEditing),
  },
  {
    id: 'board.group',
    label: 'Group with…',
    group: 'Cards',
    hint: 'Group',
    keys: ['g'],
    isEnabled: hasActive,
    run: withActive((id) => openDialog({ kind: 'group-with', ids: targetsOf(id) })),
  },
  {
    id: 'board.ungroup',
    label: 'Ungroup',
    group: 'Cards',
    keys: ['shift+g'],
    isEnabled: hasActive,
    run: withActive((id) => ungroupItems(targetsOf(id))),
  },
  {
    id: 'board.cycleKind',
    label: 'Next kind',
    group: 'Cards',
    keys: ['c'],
    isEnabled: hasActive,
    run: withActive((id) => cycleKind(targetsOf(id))),
  },
  ...cardMarkActions,
  {
    id: 'board.delete',
    label: 'Delete',
    group: 'Cards',
    keys: ['Delete', 'Backspace'],
    isEnabled: isOnCard,
    run: withActive((id) => deleteItems(targetsOf(id))),
  },
  ...walkAction('up', 'ArrowUp', 'Card above'),
  ...walkAction('down', 'ArrowDown', 'Card below'),
  ...walkAction('left', 'ArrowLeft', 'Column to the left'),
  ...walkAction('right', 'ArrowRight', 'Column to the right'),
  ...walkAction('first', 'Home', 'First card of the column'),
  ...walkAction('last', 'End', 'Last card of the column'),
  {
    id: 'board.selectColumn',
    label: 'Select the whole column',
    group: 'Walk the board',
    keys: ['mod+a'],
    isEnabled: hasActive,
    run: withActive(selectColumn),
  },
  {
    id: 'board.selectOne',
    label: 'End the selection',
    group: 'Walk the board',
    keys: ['Escape'],
    isEnabled: () => isFree() && useBoardView.getState().selectedIds.size > 0,
    run: clearSelection,
  },
  {
    id: 'board.find',
    label: 'Find text',
    group: 'Board',
    hint: 'Find',
    keys: ['/', 'mod+f'],
    worksInText: true,
    isEnabled: isFree,
    run: () => useBoardView.setState({ query: useBoardView.getState().query ?? '' }),
  },
  {
    id: 'session.undo',
    label: 'Undo',
    group: 'Board',
    keys: ['mod+z'],
    worksInText: 'untouched',
    isEnabled: () => isFree() && useSessionStore.getState().undoType !== null,
    run: undoChange,
  },
  {
    id: 'session.redo',
    label: 'Redo',
    group: 'Board',
    keys: ['shift+mod+z', 'mod+y'],
    worksInText: 'untouched',
    isEnabled: () => isFree() && useSessionStore.getState().redoType !== null,
    run: redoChange,
  },
  {
    id: 'board.voices',
    label: 'Voices and coverage',
    group: 'Board',
    isEnabled: isFree,
    run: () => openDialog({ kind: 'voices' }),
  },
  {
    id: 'board.bin',
    label: 'Deleted cards',
    group: 'Board',
    isEnabled: isFree,
    run: () => openDialog({ kind: 'bin' }),
  },
  {
    id: 'board.versions',
    label: 'Earlier versions…',
    group: 'Board',
    isEnabled: isFree,
    run: showBoardVersions,
  },
  {
    id: 'board.export',
    label: 'Export…',
    group: 'Board',
    isEnabled: isFree,
    run: withSession(exportSession),
  },
  {
    id: 'board.details',
    label: 'Session details',
    group: 'Board',
    isEnabled: isFree,
    run: () => openDialog({ kind: 'details' }),
  },
  {
    id: 'board.present',
    label: 'Present',
    group: 'Board',
    isEnabled: isFree,
    run: withSession(presentBoard),
  },
  {
    id: 'board.minutes',
    label: 'Minutes',
    group: 'Board',
    keys: ['mod+e'],
    worksInText: true,
    isEnabled: isFree,
    run: withSession((sessionId) => navigate({ screen: 'minutes', sessionId })),
  },
];
