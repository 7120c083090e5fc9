let field: HTMLInputElement | null = null;

/** Makes the capture line known while it is on the screen. */
export function registerCapture(input: HTMLInputElement | null): void {
  field = input;
}

/** Puts the focus into the capture line. */
export function focusCapture(): void {
  field?.focus();
}
