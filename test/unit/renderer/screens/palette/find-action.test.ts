import { describe, expect, it } from 'vitest';
import { findAction } from '../../../../../renderer/screens/palette/find-action.ts';
import type { AppAction } from '../../../../../renderer/stores/action-registry.ts';
import type { KeyPress } from '../../../../../renderer/stores/key-press.ts';

function action(id: string, keys: string[], more: Partial<AppAction> = {}): AppAction {
  return { id, label: id, group: 'Test', keys, run: () => undefined, ...more };
}

function press(key: string, ctrlKey = false): KeyPress {
  return { key, code: '', ctrlKey, metaKey: false, altKey: false, shiftKey: false, isAltGraph: false };
}

const usual = { isTyping: false, hasSingleKeys: true };

describe('findAction', () => {
  it('asks the actions in the order given', () => {
    const found = findAction([action('near', ['m']), action('far', ['m'])], press('m'), usual);
    expect(found?.id).toBe('near');
  });

  it('asks an action last for its last keys, wherever it stands, and as usual for the others', () => {
    const walk = action('walk', ['PageDown', 'ArrowRight'], { lastKeys: ['ArrowRight'] });
    const cell = action('cell', ['ArrowRight', 'PageDown']);
    expect(findAction([walk, cell], press('ArrowRight'), usual)?.id).toBe('cell');
    expect(findAction([walk, cell], press('PageDown'), usual)?.id).toBe('walk');
    const atEdge = action('cell', ['ArrowRight'], { isEnabled: () => false });
    expect(findAction([walk, atEdge], press('ArrowRight'), usual)?.id).toBe('walk');
  });

  it('leaves what moves the caret to a text, also where an action works in text', () => {
    const walk = action('walk', ['PageDown', 'ArrowRight', 'alt+Home'], { worksInText: true });
    const typing = { isTyping: true, isUntouched: true, hasSingleKeys: true };
    expect(findAction([walk], press('ArrowRight'), typing)).toBeUndefined();
    expect(findAction([walk], press('PageDown'), typing)?.id).toBe('walk');
    expect(findAction([walk], { ...press('Home'), altKey: true }, typing)?.id).toBe('walk');
  });

  it('passes over an action that is not enabled', () => {
    const actions = [action('off', ['m'], { isEnabled: () => false }), action('on', ['m'])];
    expect(findAction(actions, press('m'), usual)?.id).toBe('on');
  });

  it('leaves typing alone unless the action works in text', () => {
    const typing = { isTyping: true, hasSingleKeys: true };
    expect(findAction([action('undo', ['mod+z'])], press('z', true), typing)).toBeUndefined();
    const find = action('find', ['mod+k'], { worksInText: true });
    expect(findAction([find], press('k', true), typing)?.id).toBe('find');
  });

  it('takes an action that needs an untouched field only while nothing was typed there', () => {
    const undo = action('undo', ['mod+z'], { worksInText: 'untouched' });
    const untouched = { isTyping: true, isUntouched: true, hasSingleKeys: true };
    expect(findAction([undo], press('z', true), untouched)?.id).toBe('undo');
    expect(findAction([undo], press('z', true), { ...untouched, isUntouched: false })).toBeUndefined();
    expect(findAction([undo], press('z', true), usual)?.id).toBe('undo');
  });

  it('never takes what types a character out of a text', () => {
    const help = action('help', ['?', 'mod+/'], { worksInText: true });
    expect(findAction([help], press('?'), { isTyping: true, hasSingleKeys: true })).toBeUndefined();
    expect(findAction([help], press('/', true), { isTyping: true, hasSingleKeys: true })?.id).toBe('help');
  });

  it('does without single keys when the user wants none, and keeps the others', () => {
    const withoutSingle = { isTyping: false, hasSingleKeys: false };
    expect(findAction([action('file', ['m'])], press('m'), withoutSingle)).toBeUndefined();
    expect(findAction([action('down', ['ArrowDown'])], press('ArrowDown'), withoutSingle)?.id).toBe('down');
    expect(findAction([action('undo', ['mod+z'])], press('z', true), withoutSingle)?.id).toBe('undo');
  });
});
