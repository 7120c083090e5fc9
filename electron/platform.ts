/** What the services may ask of the host they run in; each host has its own. */
import type { MenuAction } from '../shared/api/menu-action.ts';

/** `path`: the calling window has to open this page itself. */
export type OpenedStage = { readonly kind: 'window' } | { readonly kind: 'path'; readonly path: string };

/** `download`: this host has no file dialog, the calling window saves the text itself. */
export type SavedText =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'download' };

/** A file that the system handed to the app. */
export interface HandedOverFile {
  readonly fileName: string;
  readonly text: string;
}

/** How the user chooses another data folder, where this host can ask for one. */
export interface FolderChoice {
  /** A folder from a dialog of the system; null when the user chose none. */
  pick(): Promise<string | null>;
  /** Ends the app once everything is saved, and starts it anew. */
  restart(): void;
}

export interface Platform {
  readonly hostKind: 'electron' | 'browser';
  /** Shows the room's window, or says where it is to be had. */
  openStage(): Promise<OpenedStage>;
  /** Lets the user choose a place for a text; rejects with an ApiError when it cannot be written. */
  saveText(fileName: string, text: string): Promise<SavedText>;
  /** Shows the data folder in the system's file browser; rejects with an ApiError when there is none. */
  openDataFolder(): Promise<void>;
  /** Takes what can be done now into the native menu, where this host has one. */
  offerActions(actions: readonly MenuAction[]): void;
  /** Left out where the data folder is named when the app is started. */
  readonly folderChoice?: FolderChoice | undefined;
  /** Lets the user choose a folder for something, in a dialog of the system; null when none was chosen. Left out where there is no such dialog. */
  readonly pickFolder?: ((title: string) => Promise<string | null>) | undefined;
  /** The next file that the system handed to the app, null when there is none; rejects with an ApiError when it cannot be read. */
  takeHandedOverFile(): Promise<HandedOverFile | null>;
}
