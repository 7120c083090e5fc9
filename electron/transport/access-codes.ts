import { createHash, timingSafeEqual } from 'node:crypto';
import type { Audience } from '../../shared/api/contract.ts';

/** Who a code or token lets in; it says nothing else, so nothing else can be read from it. */
export interface Entry {
  readonly token: string;
  readonly audience: Audience;
}

export interface AccessCodes {
  /** Makes a code that lets one page in, once, within its lifetime. */
  issueCode(audience: Audience): string;
  /** Swaps a code for a token; a used, late or unknown code gives nothing. */
  redeem(code: string): Entry | undefined;
  /** Says whom a token stands for; an unknown token gives nothing. */
  identify(token: string): Audience | undefined;
}

export interface AccessCodesOptions {
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
}

/** How long a one-time code may be used. */
export const codeLifetimeMs = 60_000;

const codeBytes = 18;
const tokenBytes = 32;
// Far above what a meeting needs; a bound so that nothing can grow without end.
const maxOpenCodes = 200;
const maxTokens = 2_000;
const longestSecret = 128;

interface Secret {
  readonly digest: Buffer;
  readonly audience: Audience;
}

interface OpenCode extends Secret {
  readonly expiresAt: number;
}

/** Keeps one-time codes and tokens in memory only: they die with the process. */
export function createAccessCodes({ now, randomBytes }: AccessCodesOptions): AccessCodes {
  let openCodes: OpenCode[] = [];
  const tokens: Secret[] = [];

  function newSecret(size: number): string {
    return Buffer.from(randomBytes(size)).toString('base64url');
  }

  return {
    issueCode(audience) {
      const code = newSecret(codeBytes);
      const expiresAt = now() + codeLifetimeMs;
      openCodes = [...openCodes, { digest: digestOf(code), audience, expiresAt }].slice(-maxOpenCodes);
      return code;
    },
    redeem(code) {
      openCodes = openCodes.filter((open) => open.expiresAt > now());
      const found = find(openCodes, code);
      if (!found) return undefined;
      openCodes = openCodes.filter((open) => open !== found);
      const token = newSecret(tokenBytes);
      tokens.push({ digest: digestOf(token), audience: found.audience });
      if (tokens.length > maxTokens) tokens.shift();
      return { token, audience: found.audience };
    },
    identify(token) {
      return find(tokens, token)?.audience;
    },
  };
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Looks at every entry and compares digests, so the time taken tells nothing about how near a guess was. */
function find<Kept extends Secret>(kept: readonly Kept[], secret: string): Kept | undefined {
  if (secret.length > longestSecret) return undefined;
  const digest = digestOf(secret);
  let found: Kept | undefined;
  for (const candidate of kept) {
    if (timingSafeEqual(candidate.digest, digest)) found = candidate;
  }
  return found;
}
