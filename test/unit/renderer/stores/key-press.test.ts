import { describe, expect, it } from 'vitest';
import {
  isSameShortcut,
  isShortcut,
  isSingleKey,
  type KeyPress,
  shortcutOf,
} from '../../../../renderer/stores/key-press.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  const nothing = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isAltGraph: false };
  return { key, code: '', ...nothing, ...more };
}

describe('isShortcut', () => {
  it('knows a letter, also under caps lock', () => {
    expect(isShortcut(press('m'), 'm')).toBe(true);
    expect(isShortcut(press('M'), 'm')).toBe(true);
    expect(isShortcut(press('n'), 'm')).toBe(false);
  });

  it('keeps a letter and the same letter with Shift apart', () => {
    expect(isShortcut(press('M', { shiftKey: true }), 'm')).toBe(false);
    expect(isShortcut(press('V', { shiftKey: true }), 'shift+v')).toBe(true);
    expect(isShortcut(press('v'), 'shift+v')).toBe(false);
  });

  it('takes Ctrl and Cmd both as mod and wants no other', () => {
    expect(isShortcut(press('z', { ctrlKey: true }), 'mod+z')).toBe(true);
    expect(isShortcut(press('z', { metaKey: true }), 'mod+z')).toBe(true);
    expect(isShortcut(press('z'), 'mod+z')).toBe(false);
    expect(isShortcut(press('z', { ctrlKey: true }), 'z')).toBe(false);
    expect(isShortcut(press('z', { ctrlKey: true, altKey: true }), 'mod+z')).toBe(false);
  });

  it('tells undo from redo by Shift, in whatever order the modifiers are written', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true });
    expect(isShortcut(redo, 'mod+z')).toBe(false);
    expect(isShortcut(redo, 'shift+mod+z')).toBe(true);
    expect(isShortcut(redo, 'mod+shift+z')).toBe(true);
  });

  it('finds a sign wherever the keyboard has it', () => {
    expect(isShortcut(press('?', { shiftKey: true }), '?')).toBe(true);
    expect(isShortcut(press('?'), '?')).toBe(true);
    expect(isShortcut(press('/', { shiftKey: true }), '/')).toBe(true);
    expect(isShortcut(press('/', { isAltGraph: true, ctrlKey: true, altKey: true }), '/')).toBe(true);
  });

  it('lets AltGr type its character instead of counting as Ctrl', () => {
    expect(isShortcut(press('z', { isAltGraph: true, ctrlKey: true, altKey: true }), 'mod+z')).toBe(false);
  });

  it('knows named keys with their Shift and Alt', () => {
    expect(isShortcut(press('ArrowDown'), 'ArrowDown')).toBe(true);
    expect(isShortcut(press('ArrowDown', { shiftKey: true }), 'ArrowDown')).toBe(false);
    expect(isShortcut(press('ArrowDown', { shiftKey: true }), 'shift+ArrowDown')).toBe(true);
    expect(isShortcut(press('Home', { altKey: true }), 'alt+Home')).toBe(true);
  });

  it('takes the letter at the same place on a keyboard of another alphabet', () => {
    expect(isShortcut(press('ь', { code: 'KeyM' }), 'm')).toBe(true);
    expect(isShortcut(press('я', { code: 'KeyZ', ctrlKey: true }), 'mod+z')).toBe(true);
  });
});

describe('isSingleKey', () => {
  it('is true for what types a character', () => {
    expect(['m', '?', '/', 'shift+v'].map(isSingleKey)).toEqual([true, true, true, true]);
  });

  it('is false for modified and named keys', () => {
    expect(['mod+z', 'alt+x', 'ArrowUp', 'Enter'].map(isSingleKey)).toEqual([false, false, false, false]);
  });
});

describe('the plus sign', () => {
  it('is a key of its own, and with others', () => {
    expect(isShortcut(press('+', { shiftKey: true }), '+')).toBe(true);
    expect(isShortcut(press('+', { ctrlKey: true }), 'mod++')).toBe(true);
    expect(isShortcut(press('-'), '+')).toBe(false);
    expect(isSingleKey('+')).toBe(true);
    expect(isSingleKey('mod++')).toBe(false);
  });
});

describe('the shortcut of a press', () => {
  it.each([
    [press('x'), 'x'],
    [press('X', { shiftKey: true }), 'shift+x'],
    [press('X'), 'x'],
    [press('?', { shiftKey: true }), '?'],
    [press('+'), '+'],
    [press(' '), ' '],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'shift+mod+z'],
    [press('PageDown', { shiftKey: true }), 'shift+PageDown'],
    [press('Home', { altKey: true }), 'alt+Home'],
    [press('ф', { code: 'KeyA' }), 'a'],
    [press('@', { isAltGraph: true, ctrlKey: true, altKey: true }), '@'],
  ])('%o is "%s", and means it', (given, shortcut) => {
    expect(shortcutOf(given)).toBe(shortcut);
    expect(isShortcut(given, shortcut)).toBe(true);
  });

  it.each(['Shift', 'Control', 'Alt', 'Meta', 'Dead', 'Tab', 'Escape'])('%s alone is none', (key) => {
    expect(shortcutOf(press(key))).toBeNull();
  });
});

describe('the same shortcut', () => {
  it('goes by the keys, not by how they are written', () => {
    expect(isSameShortcut('mod+shift+z', 'shift+mod+z')).toBe(true);
    expect(isSameShortcut('M', 'm')).toBe(true);
    expect(isSameShortcut('shift+m', 'm')).toBe(false);
    expect(isSameShortcut('mod++', 'mod+-')).toBe(false);
  });
});
