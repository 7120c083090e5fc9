/** A shortcut as the key caps read it: `shift+mod+z` is "Shift+Mod+Z". */
export function keyCaps(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key === ' ' ? 'Space' : key.charAt(0).toUpperCase() + key.slice(1)))
    .join('+');
}
