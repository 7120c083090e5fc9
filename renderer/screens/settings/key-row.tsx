import { type KeyboardEvent, useState } from 'react';
import type { KeyAction } from '../../../shared/templates/key-action.ts';
import { Button } from '../../components/button.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { keyCaps } from '../../stores/key-caps.ts';
import { keyPressOf, shortcutOf } from '../../stores/key-press.ts';
import { setPreferences, usePreferences } from '../../stores/preferences-store.ts';
import { conflictsOf, isChanged, keysNow, withKeys } from './key-choices.ts';
import styles from './keys-settings.module.css';

export interface KeyRowProps {
  action: KeyAction;
}

/** An action with its keys, and what can be done about them. */
export function KeyRow({ action }: KeyRowProps) {
  const { keys: choices } = usePreferences();
  const [isListening, setIsListening] = useState(false);
  const keys = keysNow(action, choices);
  const conflicts = conflictsOf(action, choices);
  const choose = (next: readonly string[]) => setPreferences({ keys: withKeys(choices, action, next) });

  function listen(event: KeyboardEvent) {
    if (!isListening) return;
    if (event.key === 'Tab' || event.key === 'Escape') {
      setIsListening(false);
      return;
    }
    event.preventDefault();
    const shortcut = shortcutOf(keyPressOf(event.nativeEvent));
    if (shortcut === null) return;
    setIsListening(false);
    choose([shortcut]);
  }

  return (
    <li className={styles.row}>
      <span className={styles.label}>{action.label}</span>
      <span className={styles.keys}>
        {keys.map((shortcut) => (
          <KeyHint key={shortcut} keys={keyCaps(shortcut)} />
        ))}
        {keys.length === 0 && <span className={styles.none}>no key</span>}
      </span>
      <span className={styles.actions}>
        {!belongTogether(action) && (
          <Button
            size="small"
            aria-label={isListening ? `Press the new keys for ${action.label}` : `Change: ${action.label}`}
            aria-pressed={isListening}
            onClick={() => setIsListening(!isListening)}
            onBlur={() => setIsListening(false)}
            onKeyDown={listen}
          >
            {isListening ? 'Press the keys…' : 'Change'}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={`Switch off: ${action.label}`}
          disabled={keys.length === 0}
          onClick={() => choose([])}
        >
          Off
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={`Reset: ${action.label}`}
          disabled={!isChanged(action, choices)}
          onClick={() => choose(action.keys)}
        >
          Reset
        </Button>
      </span>
      <span role="status" className={styles.conflict}>
        {conflicts.length > 0 &&
          `Also the key of ${conflicts.map(({ label }) => `“${label}”`).join(', ')}. Where both work, the step’s own comes first.`}
      </span>
    </li>
  );
}

/** The digits of the vote, say: one key in their place would not do what they do. */
function belongTogether({ keys }: KeyAction): boolean {
  return keys.length > 3;
}
