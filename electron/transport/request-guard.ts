/** The parts of a request the guard judges, as the client sent them and before any parsing that could fold them. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly httpVersion: string;
  /** Names and values in turn, as `IncomingMessage.rawHeaders` gives them. */
  readonly rawHeaders: readonly string[];
}

export type Verdict =
  | { readonly kind: 'pass'; readonly path: string }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'refuse'; readonly status: number };

const maxHeaderCount = 100;
const maxTargetLength = 2_048;
const pagePaths: readonly string[] = ['/', '/index.html'];
const hiddenInEscape = /%(?:2e|2f|5c|7f|[01][0-9a-f])/i;
const plainTarget = /^\/(?!\/)[\x21\x24-\x5b\x5d-\x7e]*$/;

/**
 * Decides whether a request comes from our own page on this very address. It reads nothing but the request line and
 * the headers, so that it can stand before everything else, upgrades and `Expect: 100-continue` included.
 */
export function judgeRequest(request: RawRequest, port: number): Verdict {
  if (request.rawHeaders.length > maxHeaderCount * 2) return refuse(431);
  if (request.target.length > maxTargetLength) return refuse(431);
  const headersOf = indexHeaders(request.rawHeaders);

  const hosts = headersOf('host');
  if (hosts.length === 0 && request.httpVersion === '1.1') return refuse(400);
  if (hosts.length !== 1) return refuse(403);
  if (hosts[0] !== `127.0.0.1:${port}`) {
    const isPage = request.method === 'GET' && pagePaths.includes(request.target);
    return isPage && hosts[0] === `localhost:${port}` ? { kind: 'redirect' } : refuse(403);
  }

  const path = pathOf(request.target);
  if (path === undefined) return refuse(400);
  if (request.method !== 'GET' && request.method !== 'POST') return refuse(405);

  const upgrades = headersOf('upgrade');
  const opensEvents = upgrades.length > 0;
  if (opensEvents && !isEventsUpgrade(request.method, path, upgrades)) return refuse(403);

  const origins = headersOf('origin');
  const mustHaveOrigin = request.method === 'POST' || opensEvents;
  if (origins.length === 0 ? mustHaveOrigin : !isOnly(origins, `http://127.0.0.1:${port}`))
    return refuse(403);

  if (!isFetchedFromHere(request.method, path, headersOf)) return refuse(403);
  return { kind: 'pass', path };
}

/** Gives the path without the query, or nothing when the target is not a plain path in the one form we serve. */
function pathOf(target: string): string | undefined {
  if (!plainTarget.test(target) || hiddenInEscape.test(target)) return undefined;
  try {
    decodeURIComponent(target);
  } catch {
    return undefined;
  }
  return target.split('?', 1)[0];
}

function isEventsUpgrade(method: string, path: string, upgrades: readonly string[]): boolean {
  return method === 'GET' && path === '/events' && isOnly(upgrades, 'websocket');
}

/**
 * One navigation may come from elsewhere: the page itself as a top-level document, because the launch file that opens
 * the browser is a `file:` page and Chromium calls its redirect `cross-site`. That page is public code without data.
 */
function isFetchedFromHere(method: string, path: string, headersOf: HeadersOf): boolean {
  const sites = headersOf('sec-fetch-site');
  if (sites.length === 0 || isOnly(sites, 'same-origin')) return true;
  if (method !== 'GET') return false;
  if (isOnly(sites, 'none')) return true;
  return (
    pagePaths.includes(path) &&
    isOnly(sites, 'cross-site') &&
    isOnly(headersOf('sec-fetch-mode'), 'navigate') &&
    isOnly(headersOf('sec-fetch-dest'), 'document')
  );
}

type HeadersOf = (name: string) => readonly string[];

/** Keeps every value of a repeated header, where Node would fold or drop them. */
function indexHeaders(rawHeaders: readonly string[]): HeadersOf {
  const values = new Map<string, string[]>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    const kept = values.get(name);
    if (kept) kept.push(rawHeaders[index + 1] ?? '');
    else values.set(name, [rawHeaders[index + 1] ?? '']);
  }
  return (name) => values.get(name) ?? [];
}

function isOnly(values: readonly string[], expected: string): boolean {
  return values.length === 1 && values[0] === expected;
}

function refuse(status: number): Verdict {
  return { kind: 'refuse', status };
}
