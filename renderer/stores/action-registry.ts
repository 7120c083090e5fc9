/** Everything the user can do now: read by the keyboard, the palette and the sheet of keys. */
import { useEffect } from 'react';
import { create } from 'zustand';

export interface AppAction {
  /** `area.verb`, the same everywhere. */
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** As `m`, `mod+z`, `shift+mod+z`, `ArrowDown`, `?`; `mod` is Ctrl or Cmd. The first one is shown. */
  readonly keys?: readonly string[];
  /** Whether its keys also work while the user types into a field; `untouched`: only while nothing was typed there. */
  readonly worksInText?: boolean | 'untouched';
  readonly isEnabled?: () => boolean;
  run(): void;
}

type Registration = { readonly actions: readonly AppAction[] };

const useRegistry = create<{ registrations: readonly Registration[] }>(() => ({ registrations: [] }));

/** Registers what a screen can do while it is shown. Give a stable array; what was registered last is asked first. */
export function useActions(actions: readonly AppAction[]): void {
  useEffect(() => {
    const registration = { actions };
    useRegistry.setState(({ registrations }) => ({ registrations: [registration, ...registrations] }));
    return () =>
      useRegistry.setState(({ registrations }) => ({
        registrations: registrations.filter((other) => other !== registration),
      }));
  }, [actions]);
}

/** All registered actions, the latest registration first. */
export function registeredActions(): readonly AppAction[] {
  return useRegistry.getState().registrations.flatMap(({ actions }) => actions);
}

/** Hears when other things can be done, as after a change of screens; gives the function that ends it. */
export function onActionsChanged(listener: () => void): () => void {
  return useRegistry.subscribe(listener);
}
