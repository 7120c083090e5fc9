import { z } from 'zod';

/** sessionStorage is not shared between ports, which cookies are; it ends with the tab. */
const storageKey = 'squadmap.token';

const enteredSchema = z.object({ ok: z.literal(true), value: z.object({ token: z.string() }) });

/** The token this tab was given, if any. */
export function storedToken(): string | null {
  return sessionStorage.getItem(storageKey);
}

/**
 * Swaps the one-time code in the address for a token and clears the code from the address. A code that is not taken
 * leaves the token of an earlier visit in place.
 */
export async function redeemCode(): Promise<void> {
  const code = /^#code=([\w-]+)$/.exec(location.hash)?.[1];
  if (code === undefined) return;
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  try {
    const response = await fetch('/enter', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    const entered = enteredSchema.safeParse(await response.json());
    if (entered.success) sessionStorage.setItem(storageKey, entered.data.value.token);
  } catch (error) {
    // The first call tells the user that the host cannot be reached; here there is nothing more to say.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
  }
}
