import { randomBytes } from 'node:crypto';
import type { Platform } from '../../electron/platform.ts';
import { createServices, type Services } from '../../electron/services/create-services.ts';
import { openDataFolder } from '../../electron/storage/data-folder.ts';
import { openPreferencesFile } from '../../electron/storage/preferences-file.ts';
import { createDispatch, type Dispatch } from '../../electron/transport/dispatch.ts';
import { calls } from '../../shared/api/contract.ts';
import { idFromBytes } from '../../shared/session/ids.ts';

export interface DiskServices {
  readonly services: Services;
  readonly dispatch: Dispatch;
  /** What the host would have written to its terminal. */
  readonly logged: readonly string[];
}

/** The real services over a real data folder, with a platform that opens nothing. */
export async function startDiskServices(folder: string): Promise<DiskServices> {
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  const dataFolder = await openDataFolder(folder);
  const preferences = await openPreferencesFile({ folder: dataFolder.root, now: Date.now });
  const platform: Platform = {
    hostKind: 'browser',
    openStage: async () => ({ kind: 'path', path: '/stage.html' }),
    saveText: async () => ({ kind: 'download' }),
    openDataFolder: async () => undefined,
    offerActions: () => undefined,
    takeHandedOverFile: async () => null,
  };
  const services = await createServices({
    dataFolder,
    preferences: preferences.store,
    platform,
    appVersion: 'test',
    log,
    now: Date.now,
    newId: () => idFromBytes(randomBytes(16)),
    scheduler: { setTimeout, clearTimeout },
  });
  return { services, dispatch: createDispatch(calls, services.handlers, log), logged };
}
