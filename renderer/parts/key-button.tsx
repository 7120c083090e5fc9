import { Button, type ButtonProps } from '../components/button.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import { useKeysOf } from '../stores/action-registry.ts';

export interface KeyButtonProps extends ButtonProps {
  /** The id of the action that does the same: its key is shown, and is no part of the button's name. */
  action: string;
}

/** A button that shows its key; what is chosen stands out. */
export function KeyButton({ action, variant, children, ...rest }: KeyButtonProps) {
  const [keys] = useKeysOf(action);
  const isPressed = rest['aria-pressed'] === true;
  return (
    <Button
      {...rest}
      variant={variant ?? (isPressed ? 'primary' : 'secondary')}
      {...(keys !== undefined && { 'aria-keyshortcuts': keys })}
    >
      {children}
      {keys !== undefined && <KeyHint keys={keys} aria-hidden="true" />}
    </Button>
  );
}
