import { z } from 'zod';
import type { Audience } from '../../shared/api/contract.ts';

/** sessionStorage is not shared between ports, which cookies are; it ends with the tab. */
const storageKeys: Readonly<Record<Audience, string>> = {
  operator: 'squadmap.operator-token',
  stage: 'squadmap.stage-token',
};

const codeInHash = /^#code=([\w-]+)$/;

const enteredSchema = z.object({ ok: z.literal(true), value: z.object({ token: z.string() }) });

/** The token this tab was given for its page, if any. */
export function storedToken(audience: Audience): string | null {
  return sessionStorage.getItem(storageKeys[audience]);
}

/**
 * Swaps the one-time code in the address for a token and puts the hash that was there before in its place. False where no
 * code was taken, which leaves the token of an earlier visit as it is. A window for the room opened by the operator's
 * starts with a copy of its storage and a hold of that window; both would lead to the operator's token, so they are let go
 * before anything else.
 */
export async function redeemCode(audience: Audience, hashBefore = ''): Promise<boolean> {
  if (audience === 'stage') {
    sessionStorage.removeItem(storageKeys.operator);
    window.opener = null;
  }
  const code = codeInHash.exec(location.hash)?.[1];
  if (code === undefined) return false;
  history.replaceState(null, '', `${location.pathname}${location.search}${hashBefore}`);
  try {
    const response = await fetch('/enter', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    const entered = enteredSchema.safeParse(await response.json());
    if (entered.success) sessionStorage.setItem(storageKeys[audience], entered.data.value.token);
    return entered.success;
  } catch (error) {
    // The first call tells the user that the host cannot be reached; here there is nothing more to say.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    return false;
  }
}

/**
 * Takes the fresh links that are opened in this tab while it stands: they change the address behind the # alone, and the
 * page stays where it is.
 */
export function takeFreshLinks(audience: Audience, onToken: () => void): void {
  window.addEventListener('hashchange', async ({ oldURL }) => {
    if (await redeemCode(audience, new URL(oldURL).hash)) onToken();
  });
}
