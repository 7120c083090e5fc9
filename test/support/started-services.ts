import { randomBytes } from 'node:crypto';
import type { Platform } from '../../electron/platform.ts';
import {
  createServices,
  type Services,
  type ServicesOptions,
} from '../../electron/services/create-services.ts';
import type { FolderAccess } from '../../electron/services/folder-hold.ts';
import { openDataFolder } from '../../electron/storage/data-folder.ts';
import { openPreferencesFile } from '../../electron/storage/preferences-file.ts';
import { createDispatch, type Dispatch } from '../../electron/transport/dispatch.ts';
import { calls, type EventName } from '../../shared/api/contract.ts';
import { idFromBytes } from '../../shared/session/ids.ts';

export interface StartedServices extends Services {
  readonly dispatch: Dispatch;
  /** Every event so far, oldest first. */
  readonly heard: { readonly name: EventName; readonly payload: unknown }[];
  readonly logged: string[];
}

/** The real services over a real folder; calling it again on the same folder is a restart of the app. */
export async function startServices(
  folder: string,
  platform: Partial<Platform> = {},
  access?: Partial<FolderAccess>,
  more: Partial<Pick<ServicesOptions, 'ownFolder' | 'scheduler'>> = {},
): Promise<StartedServices> {
  const dataFolder = await openDataFolder(folder);
  const logged: string[] = [];
  const { store } = await openPreferencesFile({ folder, now: Date.now });
  const services = await createServices({
    dataFolder,
    preferences: store,
    platform: {
      hostKind: 'browser',
      openStage: async () => ({ kind: 'path', path: '/stage.html#code=abc' }),
      saveText: async () => ({ kind: 'download' }),
      openDataFolder: async () => undefined,
      offerActions: () => undefined,
      takeHandedOverFile: async () => null,
      ...platform,
    },
    appVersion: '0.0.0',
    log: (message) => logged.push(message),
    now: Date.now,
    newId: () => idFromBytes(randomBytes(16)),
    access: { claim: null, readOnly: null, ...access },
    scheduler: { setTimeout, clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout) },
    ...more,
  });
  const heard: StartedServices['heard'] = [];
  services.events.subscribe((name, payload) => heard.push({ name, payload }));
  const dispatch = createDispatch(calls, services.handlers, (message) => logged.push(message));
  return { ...services, dispatch, heard, logged };
}
