import { describe, expect, it } from 'vitest';
import { filterActions } from '../../../../../renderer/screens/palette/filter-actions.ts';
import type { AppAction } from '../../../../../renderer/stores/action-registry.ts';

const labels: readonly (readonly [label: string, group: string])[] = [
  ['Add a card', 'Board'],
  ['Show the minutes', 'Go to'],
  ['Move to Mastery', 'Card'],
  ['Résumé of the meeting', 'Go to'],
  ['Résumé', 'Go to'],
];
const actions: AppAction[] = labels.map(([label, group]) => ({
  id: label,
  label,
  group,
  run: () => undefined,
}));

function found(query: string): string[] {
  return filterActions(actions, query).map(({ label }) => label);
}

describe('filterActions', () => {
  it('shows everything for an empty query', () => {
    expect(found('  ')).toHaveLength(5);
  });

  it('wants every word, in any order', () => {
    expect(found('mastery move')).toEqual(['Move to Mastery']);
    expect(found('mastery minutes')).toEqual([]);
  });

  it('puts beginnings of words before what stands inside them', () => {
    expect(found('m')[0]).toBe('Show the minutes');
    expect(found('ca')).toEqual(['Add a card', 'Move to Mastery']);
  });

  it('looks past accents and case', () => {
    expect(found('RESUME OF')).toEqual(['Résumé of the meeting']);
  });

  it('puts the one that is called so before those that only begin so', () => {
    expect(found('resume')).toEqual(['Résumé', 'Résumé of the meeting']);
  });

  it('lists an action once though it is registered twice', () => {
    expect(filterActions([...actions, ...actions], '')).toHaveLength(5);
  });
});
