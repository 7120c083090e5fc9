import type { MouseEvent } from 'react';

const cannot = {
  'aria-disabled': true,
  // A submit button is pressed by Enter in a field, too.
  onClick: (event: MouseEvent) => event.preventDefault(),
} as const;

/** What a button has while it cannot be pressed, in place of `disabled`: that would take the focus from whoever just pressed it. */
export function cannotPress(isDisabled: boolean | undefined): Partial<typeof cannot> {
  return isDisabled ? cannot : {};
}
