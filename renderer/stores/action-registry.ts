/** Everything the user can do now: read by the keyboard, the palette and the sheet of keys. */
import { useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { Preferences } from '../../shared/api/preferences.ts';
import { keyCaps } from './key-caps.ts';
import { isSingleKey } from './key-press.ts';
import { currentPreferences, usePreferences } from './preferences-store.ts';
import { isPresentingHere } from './present-here-store.ts';

export interface AppAction {
  /** `area.verb`, the same everywhere. */
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** One or two words for the row of keys that work now; without them the action is not named there. */
  readonly hint?: string;
  /** As `m`, `mod+z`, `shift+mod+z`, `ArrowDown`, `?`; `mod` is Ctrl or Cmd. The first one is shown. */
  readonly keys?: readonly string[];
  /** Those of its keys for which every other action is asked before it. */
  readonly lastKeys?: readonly string[];
  /** Whether its keys also work while the user types into a field; `untouched`: only while nothing was typed there. */
  readonly worksInText?: boolean | 'untouched';
  readonly isEnabled?: () => boolean;
  /** Shows, or writes into, what only the operator sees: not to be had while this window shows the stage. */
  readonly isForOperatorAlone?: boolean;
  /** Called in place of `run` where it matters which of its keys was pressed. */
  readonly onKey?: (key: string) => void;
  run(): void;
}

/** Whose keys are asked and told first: the step's or screen's own, the cards' that are seen, those of every step, the rest. */
const ranks = ['own', 'cards', 'every-step', 'rest'] as const;
type Rank = (typeof ranks)[number];

interface Registration {
  readonly actions: readonly AppAction[];
  readonly rank: Rank;
}

const useRegistry = create<{ registrations: readonly Registration[] }>(() => ({ registrations: [] }));

/**
 * Registers what a screen can do while it is shown. Give a stable array; within a rank, what was registered last is asked
 * first.
 */
export function useActions(actions: readonly AppAction[], rank: Rank = 'own'): void {
  // Not after the paint: a key that answers what has just been shown would find nothing.
  useLayoutEffect(() => {
    const registration = { actions, rank };
    useRegistry.setState(({ registrations }) => {
      const later = registrations.findIndex((other) => ranks.indexOf(other.rank) >= ranks.indexOf(rank));
      return {
        registrations: registrations.toSpliced(later < 0 ? registrations.length : later, 0, registration),
      };
    });
    return () =>
      useRegistry.setState(({ registrations }) => ({
        registrations: registrations.filter((other) => other !== registration),
      }));
  }, [actions, rank]);
}

/** All registered actions with the keys the user has for them, the latest registration first. */
export function registeredActions(): readonly AppAction[] {
  const { keys } = currentPreferences();
  return useRegistry
    .getState()
    .registrations.flatMap(({ actions }) => actions)
    .filter((action) => !(action.isForOperatorAlone && isPresentingHere()))
    .map((action) => withKeys(action, keys));
}

/** The keys that an action has now, as key caps read them; none while nothing is registered under this id. */
export function useKeysOf(actionId: string): readonly string[] {
  useRegistry();
  usePreferences();
  return shortcutsOf(actionId).map(keyCaps);
}

/** The same outside React, as an action is given its keys. */
export function shortcutsOf(actionId: string): readonly string[] {
  const { hasSingleKeys } = currentPreferences();
  const all = registeredActions().find(({ id }) => id === actionId)?.keys ?? [];
  return all.filter((shortcut) => hasSingleKeys || !isSingleKey(shortcut));
}

function withKeys(action: AppAction, chosen: Preferences['keys']): AppAction {
  const keys = Object.hasOwn(chosen, action.id) ? chosen[action.id] : undefined;
  return keys ? { ...action, keys } : action;
}

/** Hears when other things can be done, as after a change of screens; gives the function that ends it. */
export function onActionsChanged(listener: () => void): () => void {
  return useRegistry.subscribe(listener);
}
