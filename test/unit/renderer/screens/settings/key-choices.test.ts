import { describe, expect, it } from 'vitest';
import {
  conflictsOf,
  groupsWith,
  isChanged,
  keysNow,
  withKeys,
} from '../../../../../renderer/screens/settings/key-choices.ts';
import type { KeyAction } from '../../../../../shared/templates/key-action.ts';
import { keyActions } from '../../../../../shared/templates/key-actions.ts';

function actionOf(id: string): KeyAction {
  const action = keyActions.find((candidate) => candidate.id === id);
  if (!action) throw new Error(`${id} is not listed.`);
  return action;
}

const mastery = actionOf('board.file.mastery');
const undo = actionOf('session.undo');

describe('the keys of an action', () => {
  it('are those of the app until others are chosen', () => {
    expect(keysNow(mastery, {})).toEqual(['m']);
    const choices = withKeys({}, mastery, ['x']);
    expect(keysNow(mastery, choices)).toEqual(['x']);
    expect(isChanged(mastery, choices)).toBe(true);
    expect(isChanged(undo, choices)).toBe(false);
  });

  it('can be none', () => {
    expect(keysNow(mastery, withKeys({}, mastery, []))).toEqual([]);
  });

  it('are no choice any more when they are the own ones again', () => {
    const choices = withKeys(withKeys({}, mastery, ['x']), undo, ['mod+u']);
    expect(withKeys(choices, mastery, ['m'])).toEqual({ 'session.undo': ['mod+u'] });
  });
});

describe('a key of two actions', () => {
  const told = (action: KeyAction, keys: string[]) =>
    conflictsOf(action, withKeys({}, action, keys)).map(({ id }) => id);

  it('is told of the one that was changed', () => {
    expect(told(mastery, ['a'])).toContain('board.file.autonomy');
    expect(told(undo, ['mod+shift+z'])).toEqual(['session.redo']);
    expect(told(mastery, ['j'])).toEqual([]);
    expect(conflictsOf(mastery, {})).toEqual([]);
  });

  it('is none where the two can never meet', () => {
    expect(told(mastery, ['t'])).not.toContain('minutes.toggleText');
    expect(told(actionOf('vote.add'), ['a'])).toContain('board.file.autonomy');
    expect(told(actionOf('vote.add'), ['a'])).not.toContain('thisWeek.autonomy');
    expect(told(actionOf('minutes.print'), ['?'])).toEqual(['app.showKeys']);
  });

  it('is none with keys that were switched off', () => {
    const autonomy = actionOf('board.file.autonomy');
    const choices = withKeys(withKeys({}, autonomy, []), mastery, ['a']);
    expect(conflictsOf(mastery, choices)).not.toContain(autonomy);
  });
});

describe('finding a key', () => {
  it('goes by the words of label and group', () => {
    expect(groupsWith('').flatMap(({ actions }) => actions)).toHaveLength(keyActions.length);
    expect(groupsWith('CARDS move to mast').flatMap(({ actions }) => actions)).toEqual([mastery]);
    expect(groupsWith('nothing has this')).toEqual([]);
  });
});
