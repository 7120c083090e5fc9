/** Switches for every Chromium the tests start: nothing but the pages under test, and root only without a sandbox. */
export const chromiumFlags: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
