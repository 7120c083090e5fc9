/** Which goal or suggestion the keys mean now; never part of the session. */
import { create } from 'zustand';
import type { AppAction } from '../../stores/action-registry.ts';

const useSelection = create<{ readonly id: string | null }>(() => ({ id: null }));

/** The selected one of these, else the first. */
export function useSelectedId(ids: readonly string[]): string | null {
  const id = useSelection((state) => state.id);
  return selectedOf(ids, id);
}

/** The same outside React. */
export function selectedId(ids: readonly string[]): string | null {
  return selectedOf(ids, useSelection.getState().id);
}

export function select(id: string): void {
  useSelection.setState({ id });
}

/** Selects the one before or after; stays at either end. */
export function selectBeside(ids: readonly string[], direction: 1 | -1): void {
  const at = ids.indexOf(selectedId(ids) ?? '');
  const next = ids[at + direction];
  if (next !== undefined) select(next);
}

/** The keys that select the next one and the one before. */
export function besideActions(
  common: Pick<AppAction, 'group' | 'isEnabled'>,
  area: string,
  thing: string,
  ids: () => readonly string[],
): readonly AppAction[] {
  return [
    {
      ...common,
      id: `${area}.next`,
      label: `Next ${thing}`,
      keys: ['ArrowDown'],
      run: () => selectBeside(ids(), 1),
    },
    {
      ...common,
      id: `${area}.previous`,
      label: `Previous ${thing}`,
      keys: ['ArrowUp'],
      run: () => selectBeside(ids(), -1),
    },
  ];
}

function selectedOf(ids: readonly string[], id: string | null): string | null {
  return id !== null && ids.includes(id) ? id : (ids[0] ?? null);
}
