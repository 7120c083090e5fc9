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

/** What a keyboard event of the window says of that. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, isAltGraph: event.getModifierState('AltGraph') };
}

const modifiers = ['shift', 'mod', 'alt'] as const;
type Modifier = (typeof modifiers)[number];

const shortcutPattern = /^((?:(?:shift|mod|alt)\+)*)(.+)$/s;

/** What is held and what is pressed; the plus sign itself may be what is pressed. */
function partsOf(keys: string): { wanted: string; held: ReadonlySet<Modifier> } {
  const [, held = '', wanted = ''] = shortcutPattern.exec(keys) ?? [];
  return { wanted, held: new Set(modifiers.filter((modifier) => held.includes(`${modifier}+`))) };
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

/** Keys that only help others, or that no shortcut can be told by. */
const noKeys = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified|Tab|Escape)$/;

/** The shortcut a press stands for, as {@link isShortcut} reads it; null for a press that is none. */
export function shortcutOf(press: KeyPress): string | null {
  const { key, shiftKey, isAltGraph } = press;
  if (noKeys.test(key)) return null;
  const letter = oneCharacter.test(key) ? letterOf(press) : undefined;
  const isSign = oneCharacter.test(key) && letter === undefined;
  const isHeld: Readonly<Record<Modifier, boolean>> = {
    shift: shiftKey && !isSign,
    mod: !isAltGraph && (press.ctrlKey || press.metaKey),
    alt: !isAltGraph && press.altKey,
  };
  return [...modifiers.filter((modifier) => isHeld[modifier]), letter ?? key].join('+');
}

/** Whether two shortcuts are the same keys, in whichever order they are written. */
export function isSameShortcut(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const isSameKey = one.wanted.toLowerCase() === other.wanted.toLowerCase();
  return isSameKey && modifiers.every((modifier) => one.held.has(modifier) === other.held.has(modifier));
}
