/** Takes what went wrong for the person who runs the host; it never reaches a page. */
export type Log = (message: string, cause?: unknown) => void;

/** Writes one calm line to the terminal, the reason without its stack. */
export function logToTerminal(message: string, cause?: unknown): void {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  process.stderr.write(`${`${message}${reason}`.replaceAll(/\s+/g, ' ')}\n`);
}
