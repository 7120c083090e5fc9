import { expect, test } from 'vitest';
import type { AppAction } from '../../renderer/stores/action-registry.ts';
import { keyActionGroups } from '../../shared/templates/key-actions.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../renderer/**/*-actions.ts', { eager: true });

function isAction(value: unknown): value is AppAction {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value && 'run' in value;
}

/** All actions that modules of actions give, those made by a rule included. */
function actionsOfModules(): AppAction[] {
  return Object.values(modules)
    .flatMap((module) => Object.values(module))
    .flatMap((exported) => (Array.isArray(exported) ? exported.filter(isAction) : []));
}

test('Settings lists every action that a screen registers, in its group and with its keys', () => {
  const listed = new Set(
    keyActionGroups.flatMap(({ name, actions }) =>
      actions.map(({ id, label, keys }) => JSON.stringify({ name, id, label, keys })),
    ),
  );
  const missing = actionsOfModules()
    .map(({ group, id, label, keys = [] }) => JSON.stringify({ name: group, id, label, keys }))
    .filter((action) => !listed.has(action));
  expect(missing, 'add these to shared/templates/key-actions.ts').toEqual([]);
});

test('there are modules of actions, so that the test above means something', () => {
  expect(actionsOfModules().length).toBeGreaterThan(40);
});
