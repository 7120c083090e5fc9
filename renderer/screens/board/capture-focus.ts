import { focusActiveCard } from './board-view-store.ts';

let field: HTMLInputElement | null = null;
/** Brings the line up where it is not always on the screen. */
let bringUp: (() => void) | null = null;

/** Makes the capture line known while it is on the screen. */
export function registerCapture(input: HTMLInputElement | null): void {
  field = input;
}

/** Gives the focus back to the cards, or to the keys of the step where none is seen. What was typed stays. */
export function leaveCapture(): void {
  field?.blur();
  focusActiveCard();
}

/** Whether the capture line has the focus and nothing is typed there. */
export function isCaptureIdle(): boolean {
  return field !== null && document.activeElement === field && field.matches('[data-untouched]');
}

/** Makes known how the capture line is brought up where it is there only when it is asked for; gives the end of that. */
export function registerBringingUp(bring: () => void): () => void {
  bringUp = bring;
  return () => {
    bringUp = null;
  };
}

/** Puts the focus into the capture line. */
export function focusCapture(): void {
  if (field) field.focus();
  else bringUp?.();
}
