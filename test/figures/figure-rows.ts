/** Tests that prove a row: all of a file, or those whose title has these words. */
export interface RowSource {
  readonly file: string;
  readonly title?: RegExp;
}

export interface FigureRow {
  readonly name: string;
  readonly sources: readonly RowSource[];
}

export interface FigureTable {
  readonly title: string;
  readonly rows: readonly FigureRow[];
}

const storage = 'test/unit/electron/storage';
const services = 'test/unit/electron/services';
const transport = 'test/unit/electron/transport';
const desktop = 'test/unit/electron/desktop';

function row(
  name: string,
  ...sources: readonly (string | readonly [file: string, title: RegExp])[]
): FigureRow {
  return {
    name,
    sources: sources.map((source) =>
      typeof source === 'string' ? { file: source } : { file: source[0], title: source[1] },
    ),
  };
}

/** Which tests of every change prove which promise. */
export const dayTables: readonly FigureTable[] = [
  {
    title: 'Storage',
    rows: [
      row('kill -9 at any moment', [`${storage}/storage-killed.test.ts`, /killed at any moment/]),
      row('kill -9 of the whole host', 'test/e2e/killed-host.spec.ts'),
      row('kill at every step', [`${storage}/storage-killed.test.ts`, /dies before any one step/]),
      row(
        'fault at every step',
        [`${storage}/durable-write-faults.test.ts`, /at every step|failed flush|safe order/],
        `${storage}/kept-versions-faults.test.ts`,
      ),
      row(
        'short write',
        [`${storage}/durable-write-faults.test.ts`, /short write/],
        [`${storage}/storage-limited.test.ts`, /file-size limit/],
      ),
      row('slow disk', `${storage}/slow-disk.test.ts`),
      row('load fuzz', `${storage}/session-file-fuzz.test.ts`),
      row('model test', `${storage}/storage-model.test.ts`),
      row(
        'two instances',
        `${storage}/folder-lock.test.ts`,
        'test/unit/electron/claim-folder.test.ts',
        'test/unit/electron/second-start.test.ts',
        `${services}/read-only.test.ts`,
      ),
      row(
        'two computers on one folder',
        `${storage}/folder-claim.test.ts`,
        `${services}/folder-hold.test.ts`,
        'test/e2e/take-over.spec.ts',
      ),
      row(
        'outside change',
        [`${storage}/durable-write.test.ts`, /changed outside/],
        [`${storage}/session-files.test.ts`, /changed outside/],
        `${services}/outside-change.test.ts`,
        `${services}/opened-after-change.test.ts`,
      ),
      row(
        'backups',
        `${storage}/kept-versions.test.ts`,
        `${storage}/pinned-versions.test.ts`,
        `${storage}/backup-policy.test.ts`,
        `${storage}/replace-damaged.test.ts`,
        `${services}/versions.test.ts`,
      ),
      row(
        'daily copy',
        `${storage}/daily-copy-policy.test.ts`,
        `${services}/daily-copy.test.ts`,
        'test/e2e/daily-copy.spec.ts',
      ),
      row('formats', `${storage}/stored-formats.test.ts`),
      row('permissions', [`${storage}/storage-limited.test.ts`, /missing rights/]),
    ],
  },
  {
    title: 'Electron and renderer',
    rows: [
      row(
        'malformed calls, every name',
        `${transport}/contract-refusals.test.ts`,
        `${transport}/ipc-transport.test.ts`,
      ),
      row('malformed input of every call', 'test/unit/shared/api/contract.test.ts'),
      row('validator and sender rule by type', 'test/unit/shared/api/who-may-call.test.ts'),
      row(
        'windows, protocol, permissions, navigation',
        `${desktop}/web-preferences.test.ts`,
        `${desktop}/harden.test.ts`,
        `${desktop}/app-protocol.test.ts`,
        `${transport}/ipc-sender.test.ts`,
      ),
      row('windows as they run in Electron', 'test/e2e/lockdown.electron.spec.ts'),
      row('CSP and Trusted Types', 'test/e2e/security-policy.spec.ts'),
      row(
        'stored XSS',
        'test/e2e/security-texts-by-calls.spec.ts',
        'test/e2e/security-texts-in-files.spec.ts',
        'test/e2e/security-texts-typed.spec.ts',
      ),
      row('no network', 'test/e2e/nothing-leaves.spec.ts'),
      row('dependency gate', 'test/unit/dependencies.test.ts'),
      row('crash of a renderer', `${desktop}/revive-on-crash.test.ts`, [
        'test/e2e/desktop.electron.spec.ts',
        /crashes/,
      ]),
    ],
  },
  {
    title: 'HTTP host',
    rows: [
      row(
        'requests that must be refused',
        `${transport}/refused-callers.test.ts`,
        `${transport}/refused-requests.test.ts`,
      ),
      row('slow and idle connections', [`${transport}/local-server.test.ts`, /cut off|idle connections/]),
      row('event sockets', `${transport}/event-sockets.test.ts`),
      row('codes and tokens', `${transport}/access-codes.test.ts`, 'test/e2e/security-access.spec.ts'),
      row('files of the page', `${transport}/static-files.test.ts`),
      row('launch file and data folder for one user', 'test/unit/electron/launch-file.test.ts', [
        `${storage}/data-folder.test.ts`,
        /eyes only|closed/,
      ]),
      row(
        'rebinding, cross-port calls, framing, window handles in Chromium',
        'test/e2e/foreign-pages.spec.ts',
      ),
    ],
  },
];

/** Which tests of the night prove which promise. */
export const nightTables: readonly FigureTable[] = [
  {
    title: 'Night',
    rows: [
      row('power cut on ext4', ['test/night/power-cut.night.ts', /ext4/]),
      row('power cut on XFS', ['test/night/power-cut.night.ts', /xfs/]),
      row('full disk', 'test/night/full-disk.night.ts'),
      row('read-only media', ['test/night/file-systems.night.ts', /read-only|to read only/]),
      row('exFAT and FAT', ['test/night/file-systems.night.ts', /fat/]),
      row('NFS', ['test/night/file-systems.night.ts', /nfs/]),
      row('ext4, by the same test', ['test/night/file-systems.night.ts', /ext4/]),
      row('kill -9 at any moment', 'test/night/killed-writers.night.ts'),
      row('load fuzz', 'test/night/spoilt-files.night.ts'),
      row('an hour of use by 200 people', 'test/night/hour-of-use.night.ts'),
      row('soak', 'test/night/soak.night.ts'),
    ],
  },
];
