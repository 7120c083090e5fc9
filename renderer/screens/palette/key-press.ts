/** What of a keyboard event decides which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** The key that types the third character of a keycap; Windows reports it as Ctrl and Alt together. */
  readonly isAltGraph: boolean;
}

const modifiers = ['mod', 'shift', 'alt'];

function partsOf(keys: string): { wanted: string; held: ReadonlySet<string> } {
  const parts = keys.split('+');
  const wanted = parts.at(-1) ?? '';
  return { wanted, held: new Set(parts.slice(0, -1).filter((part) => modifiers.includes(part))) };
}

const oneCharacter = /^.$/u;
const latinLetter = /^[a-z]$/i;
const anyLetter = /^\p{L}$/u;

/** Whether a shortcut is one printable key without Ctrl, Cmd or Alt: those can be switched off. */
export function isSingleKey(keys: string): boolean {
  const { wanted, held } = partsOf(keys);
  return oneCharacter.test(wanted) && !held.has('mod') && !held.has('alt');
}

/**
 * Whether a key press is this shortcut, written as `m`, `mod+z`, `shift+mod+z`, `ArrowDown` or `?`; `mod` is Ctrl or Cmd.
 * Shift counts for letters and named keys. For signs such as `?` it does not: each keyboard has them elsewhere.
 */
export function isShortcut(press: KeyPress, keys: string): boolean {
  const { wanted, held } = partsOf(keys);
  const hasMod = !press.isAltGraph && (press.ctrlKey || press.metaKey);
  const hasAlt = !press.isAltGraph && press.altKey;
  if (hasMod !== held.has('mod') || hasAlt !== held.has('alt')) return false;
  if (!oneCharacter.test(wanted)) return press.key === wanted && press.shiftKey === held.has('shift');
  if (!latinLetter.test(wanted)) return press.key === wanted && (press.shiftKey || !held.has('shift'));
  return letterOf(press) === wanted.toLowerCase() && press.shiftKey === held.has('shift');
}

/** The Latin letter of a press; on other alphabets the letter that stands at the same place. */
function letterOf({ key, code }: KeyPress): string | undefined {
  if (latinLetter.test(key)) return key.toLowerCase();
  return anyLetter.test(key) ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}
