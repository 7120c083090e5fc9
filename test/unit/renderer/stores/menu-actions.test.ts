import { expect, test } from 'vitest';
import { menuActions } from '../../../../renderer/stores/menu-actions.ts';
import { mostMenuActions } from '../../../../shared/api/menu-action.ts';

const run = () => undefined;

test('each action stands in the menu once, as the screen registered last has it', () => {
  const actions = [
    { id: 'session.undo', label: 'Undo move', group: 'Edit', run },
    { id: 'session.undo', label: 'Undo', group: 'Edit', run },
  ];
  expect(menuActions(actions, () => true).map(({ label }) => label)).toEqual(['Undo move']);
});

test('the first key that works now is shown', () => {
  const actions = [{ id: 'app.keys', label: 'Keys', group: 'App', keys: ['?', 'mod+/'], run }];
  expect(menuActions(actions, () => true)[0]?.keys).toBe('?');
  expect(menuActions(actions, (keys) => keys.includes('+'))[0]?.keys).toBe('mod+/');
  expect(menuActions(actions, () => false)[0]?.keys).toBeNull();
});

test('a menu never gets more than the contract lets through', () => {
  const actions = Array.from({ length: mostMenuActions + 1 }, (_, index) => ({
    id: `card.${index}`,
    label: 'Card',
    group: 'Card',
    run,
  }));
  expect(menuActions(actions, () => true)).toHaveLength(mostMenuActions);
});
