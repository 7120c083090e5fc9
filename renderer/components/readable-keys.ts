/** The key names that read differently on a Mac keyboard. */
const macNames: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Delete: '⌫',
  Enter: '↩',
};
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const bothNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** Whether this computer's keyboard has a Command key. */
function hasCommandKey(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/** The keys of a shortcut as their caps read: "Mod+Z" is Ctrl, Z or ⌘, Z. The plus key itself is "Plus". */
export function readableKeys(shortcut: string, isMac = hasCommandKey()): string[] {
  const names = { ...bothNames, ...(isMac ? macNames : otherNames), Plus: '+' };
  return shortcut.split('+').map((key) => names[key as keyof typeof names] ?? key);
}

/** What `aria-keyshortcuts` says of these; undefined where there are none. */
export function keyShortcuts(...shortcuts: readonly (string | undefined)[]): string | undefined {
  const known = shortcuts.flatMap((shortcut) => shortcut?.replace('Mod', 'Control') ?? []);
  return known.length === 0 ? undefined : known.join(' ');
}
