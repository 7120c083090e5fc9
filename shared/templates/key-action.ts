/** An action that can have keys, as Settings lists it. */
export interface KeyAction {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
}

export interface KeyActionGroup {
  readonly name: string;
  readonly actions: readonly KeyAction[];
}
