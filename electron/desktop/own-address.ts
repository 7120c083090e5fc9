/** Protocols of what a page has made itself, and of the developer tools, which packaged windows do not have. */
const localProtocols = new Set(['blob:', 'data:', 'devtools:']);

/** Whether an address may be asked for at all: the app's own pages and what they made themselves. */
export function isOwnAddress(address: string, pageOrigin: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  if (localProtocols.has(protocol)) return true;
  // The hot reload of a dev server speaks over a WebSocket of the same place.
  return originOf(address).replace(/^ws:/, 'http:') === pageOrigin;
}

/** Whether a page would only be loaded again, which loses nothing. */
export function isSamePage(address: string, current: string): boolean {
  return (
    URL.canParse(address) &&
    URL.canParse(current) &&
    originOf(address) === originOf(current) &&
    new URL(address).pathname === new URL(current).pathname
  );
}

/** Node calls the origin of a scheme of our own "null", so it is put together here. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
