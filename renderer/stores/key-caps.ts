/** A shortcut as the key caps read it: `shift+mod+z` is "Shift+Mod+Z". */
export function keyCaps(keys: string): string {
  const [, held = '', wanted = ''] = /^((?:(?:shift|mod|alt)\+)*)(.+)$/s.exec(keys) ?? [];
  return [...held.split('+').filter(Boolean), nameOf(wanted)].map(capitalised).join('+');
}

function nameOf(key: string): string {
  return { ' ': 'Space', '+': 'Plus' }[key] ?? key;
}

function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
