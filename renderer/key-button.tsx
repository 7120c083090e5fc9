import { Button, type ButtonProps } from './components/button.tsx';
import { KeyHint } from './components/key-hint.tsx';
import { usePreferences } from './stores/preferences-store.ts';

export interface KeyButtonProps extends ButtonProps {
  /** The single key that does the same: shown while such keys are switched on, and no part of the button's name. */
  keys: string;
}

/** A button that shows its key; what is chosen stands out. */
export function KeyButton({ keys, variant, children, ...rest }: KeyButtonProps) {
  const { hasSingleKeys } = usePreferences();
  const isPressed = rest['aria-pressed'] === true;
  return (
    <Button
      {...rest}
      variant={variant ?? (isPressed ? 'primary' : 'secondary')}
      {...(hasSingleKeys ? { 'aria-keyshortcuts': keys } : {})}
    >
      {children}
      {hasSingleKeys && <KeyHint keys={keys} aria-hidden="true" />}
    </Button>
  );
}
