const modifierNames = new Map([
  ['mod', 'CommandOrControl'],
  ['shift', 'Shift'],
  ['alt', 'Alt'],
]);

const keyNames = new Map([
  ['ArrowUp', 'Up'],
  ['ArrowDown', 'Down'],
  ['ArrowLeft', 'Left'],
  ['ArrowRight', 'Right'],
  ['Enter', 'Return'],
  ['Escape', 'Esc'],
  [' ', 'Space'],
]);

/** Keys that Electron calls the same; one it does not know would make it refuse the whole menu. */
const sameName =
  /^([A-Za-z0-9]|[!@#$%^&*()_\-=[\]{};':",./<>?\\|`~]|F([1-9]|1\d|2[0-4])|Delete|Backspace|Home|End|PageUp|PageDown|Tab)$/;

/** A shortcut of the action registry, `shift+mod+z`, as Electron writes it; undefined for keys a menu cannot show. */
export function acceleratorOf(keys: string): string | undefined {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const name = keyNames.get(key) ?? (sameName.test(key) ? key : undefined);
  const modifiers = parts.map((part) => modifierNames.get(part));
  if (name === undefined || modifiers.includes(undefined)) return undefined;
  return [...modifiers, name.length === 1 ? name.toUpperCase() : name].join('+');
}
