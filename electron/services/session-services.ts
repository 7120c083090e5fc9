/** The services that work on sessions, wherever these are kept. */

import type { Sha256 } from '../../shared/session-file/session-file.ts';
import type { Log } from '../log.ts';
import type { PreferencesStore } from '../storage/preferences-file.ts';
import type { SessionFiles } from '../storage/session-files.ts';
import type { Scheduler } from '../storage/session-saver.ts';
import type { TemplateFiles } from '../storage/template-files.ts';
import type { AcknowledgedRevs } from './acknowledged-revs.ts';
import type { EventBus } from './event-bus.ts';
import { createImportService, type ImportService } from './imports.ts';
import { createLibraryService, type LibraryService } from './library.ts';
import { createLiveSessions, type LiveSessions } from './live-sessions.ts';
import { createNewSessions, type NewSessions } from './new-sessions.ts';
import { createPreferencesService, type PreferencesService } from './preferences.ts';
import { createPresentationService, type PresentationService } from './presentation.ts';
import { createTemplatesService, type TemplatesService } from './templates.ts';
import { createVersionsService, type VersionsService } from './versions.ts';

export interface SessionServicesOptions {
  readonly files: SessionFiles;
  readonly templateFiles: TemplateFiles;
  readonly store: PreferencesStore;
  readonly acknowledgedRevs: AcknowledgedRevs;
  readonly events: EventBus;
  readonly appVersion: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly scheduler: Scheduler;
  readonly sha256: Sha256;
  readonly isReadOnly: () => boolean;
  /** Why nothing may be changed here now; null when everything may. */
  readonly whyNot: () => string | null;
  readonly log: Log;
}

export interface SessionServices {
  readonly liveSessions: LiveSessions;
  readonly library: LibraryService;
  readonly versions: VersionsService;
  readonly templates: TemplatesService;
  readonly newSessions: NewSessions;
  readonly imports: ImportService;
  readonly preferences: PreferencesService;
  readonly presentation: PresentationService;
}

/** These services over the given files; they touch nothing before they are asked. */
export function createSessionServices(options: SessionServicesOptions): SessionServices {
  const { files, events, newId } = options;
  const liveSessions = createLiveSessions(options);
  const templates = createTemplatesService(options.templateFiles, newId);
  const preferences = createPreferencesService(options.store, events);
  const shared = { ...options, liveSessions };
  return {
    liveSessions,
    library: createLibraryService(shared),
    versions: createVersionsService(files, liveSessions),
    templates,
    newSessions: createNewSessions({ ...shared, templates }),
    imports: createImportService(shared),
    preferences,
    presentation: createPresentationService({ ...shared, preferences: preferences.current }),
  };
}
