/** Closes every door of Electron that this app has no use for. */
import { type App, app, type Session, type WebContents } from 'electron';

/** Refuses navigation, new windows, webviews and permissions for every page the app will ever have. */
export function hardenApp(hardened: App = app): void {
  hardened.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

/** Denies permissions and downloads from elsewhere: the app needs no device, no location, no notification. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerDictionaryDownloadURL('app://squadmap/');
  session.on('will-download', (event, item) => {
    // Texts the page itself made may be saved; nothing is fetched from anywhere.
    if (!item.getURL().startsWith('blob:app://')) event.preventDefault();
  });
}

/** Copying the minutes and showing the stage full screen are all a page may ask for. */
function isAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write' || permission === 'fullscreen';
}

function hardenContents(contents: WebContents): void {
  for (const navigation of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
    contents.on(navigation as 'will-navigate', (event) => event.preventDefault());
  }
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
