import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEventBus, type EventBus } from '../../electron/services/event-bus.ts';
import { type AccessCodes, createAccessCodes } from '../../electron/transport/access-codes.ts';
import { createDispatch, type Dispatch } from '../../electron/transport/dispatch.ts';
import { createEventSockets } from '../../electron/transport/event-sockets.ts';
import { createLocalRoutes } from '../../electron/transport/local-routes.ts';
import { createLocalServer } from '../../electron/transport/local-server.ts';
import { readStaticFiles } from '../../electron/transport/static-files.ts';
import type { Audience } from '../../shared/api/contract.ts';
import { createNotes, notesTable } from './notes-table.ts';

export interface LocalHost {
  readonly port: number;
  readonly origin: string;
  readonly codes: AccessCodes;
  readonly events: EventBus;
  /** What the calls have written. */
  readonly notes: readonly string[];
  readonly logged: string[];
  /** How many pages of which audience there were, and how many in all, each time one came or went. */
  readonly pages: readonly (readonly [Audience, number, number])[];
  /** Moves the clock that one-time codes live by. */
  passTime(ms: number): void;
  token(audience: 'operator' | 'stage'): string;
  close(): Promise<void>;
}

/** Starts the real local server on a free port, with a small renderer and, unless told otherwise, the notes table. */
export async function startLocalHost(dispatch?: Dispatch): Promise<LocalHost> {
  const folder = await mkdtemp(join(tmpdir(), 'squadmap-local-host-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
  await writeFile(join(folder, 'stage.html'), '<!doctype html><title>Stage</title>');
  await writeFile(join(folder, 'assets', 'index-a1.js'), 'document.title = "Page";');
  await writeFile(join(folder, 'assets', 'index-a1.js.map'), '{}');
  await writeFile(join(folder, '.env'), 'secret');

  let now = Date.UTC(2026, 0, 1);
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  const codes = createAccessCodes({ now: () => now, randomBytes });
  const events = createEventBus(log);
  const pages: [Audience, number, number][] = [];
  const { texts, handlers } = createNotes();
  const server = createLocalServer({
    routes: createLocalRoutes({
      files: await readStaticFiles(folder),
      dispatch: dispatch ?? createDispatch(notesTable, handlers, log),
      redeem: codes.redeem,
      identify: codes.identify,
    }),
    sockets: createEventSockets({
      events,
      identify: codes.identify,
      onPages: (...counts) => pages.push(counts),
    }),
    log,
  });
  const port = await server.listen(0);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    codes,
    events,
    notes: texts,
    logged,
    pages,
    passTime(ms) {
      now += ms;
    },
    token(audience) {
      return codes.redeem(codes.issueCode(audience))?.token ?? '';
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
