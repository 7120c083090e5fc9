/** The time of this window in milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** Today's date at this place as YYYY-MM-DD. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(now());
}
