const said = Number(process.env.SQUADMAP_NIGHT_MINUTES ?? '');

/** How long a suite that could go on all night may take; without a word from outside until it has reached its count. */
export const nightMinutes = said > 0 ? said : null;

/** Says from now on whether the time is up. */
export function startClock(minutes = nightMinutes): () => boolean {
  const startedAt = performance.now();
  return () => minutes !== null && performance.now() - startedAt > minutes * 60_000;
}
