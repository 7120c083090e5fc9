/** The keys of a meeting that stay as they are: they belong to a field, or to the room's window, which knows no preferences. */

export interface FixedKeys {
  readonly name: string;
  readonly lines: readonly { readonly label: string; readonly keys: readonly string[] }[];
}

export const fixedKeys: readonly FixedKeys[] = [
  {
    name: 'In the line for new cards',
    lines: [
      { label: 'Add the card', keys: ['Enter'] },
      { label: 'Who says it: the next one (Observe, Coverage)', keys: ['Tab'] },
      { label: 'Who says it: the one before', keys: ['shift+Tab'] },
      { label: 'Leave the line', keys: ['Escape'] },
    ],
  },
  {
    name: 'In the room’s window',
    lines: [
      { label: 'Next page, then next step', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '] },
      { label: 'Back', keys: ['ArrowLeft', 'ArrowUp', 'PageUp'] },
      { label: 'Blank the stage, or show it again', keys: ['b', '.'] },
      { label: 'Full screen', keys: ['f'] },
    ],
  },
];
