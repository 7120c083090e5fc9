import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { KeyAction } from '../../../shared/templates/key-action.ts';
import { keyActions } from '../../../shared/templates/key-actions.ts';

const renderer = resolve(import.meta.dirname, '../../../renderer');

/** The actions that source files spell out with their keys; those made by a rule are not among them. */
function actionsInSources(): KeyAction[] {
  return readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => actionsIn(readFileSync(join(renderer, path), 'utf8')));
}

function actionsIn(source: string): KeyAction[] {
  const pieces = source.split(/\bid: (?='[A-Za-z]+[.-][A-Za-z.-]+',)/).slice(1);
  return pieces.flatMap((piece) => {
    const [, id = ''] = /^'([^']+)'/.exec(piece) ?? [];
    const [, label] = /^[^{}]*?\blabel: '([^']+)'/.exec(piece) ?? [];
    const [, keys] = /^[^{}]*?\bkeys: \[((?:\s*'[^']+',?)+)\s*\]/.exec(piece) ?? [];
    if (label === undefined || keys === undefined) return [];
    return [{ id, label, keys: [...keys.matchAll(/'([^']+)'/g)].map(([, key = '']) => key) }];
  });
}

test('the list of keys in Settings says of each action what the action itself says', () => {
  const listed = new Map(keyActions.map((action) => [action.id, action]));
  const missing = actionsInSources().filter((action) => {
    const { label, keys } = listed.get(action.id) ?? {};
    return label !== action.label || keys?.join(' ') !== action.keys.join(' ');
  });
  expect(missing, 'add these to shared/templates/key-actions.ts').toEqual([]);
});

test('most actions are spelled out, so that the test above means something', () => {
  expect(actionsInSources().length).toBeGreaterThan(30);
});

test('each action is listed once', () => {
  expect(new Set(keyActions.map(({ id }) => id)).size).toBe(keyActions.length);
});
