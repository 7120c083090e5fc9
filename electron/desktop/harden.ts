/** Closes every door of Electron that this app has no use for. */
import type { App, Session, WebContents } from 'electron';
import { isOwnAddress, isSamePage } from './own-address.ts';

const allowedPermissions = new Set(['clipboard-sanitized-write', 'fullscreen', 'screen-wake-lock']);

/** Refuses navigation, new windows and webviews for every page the app will ever have. */
export function hardenApp(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

/**
 * Denies permissions, devices, downloads and every request to anywhere but the app itself. The spell checker would fetch
 * its dictionaries from a foreign server, so it is on only where the system has its own.
 */
export function hardenSession(session: Session, pageOrigin: string, platform: NodeJS.Platform): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(platform === 'darwin');
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnAddress(url, pageOrigin) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Copying the minutes, showing the stage full screen and keeping the display on are all a page may ask for. */
function isAllowed(permission: string): boolean {
  return allowedPermissions.has(permission);
}

/** A file dropped beside a card, a link in pasted text, a redirect: the page stays where it is. */
function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isSamePage(event.url, contents.getURL())) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isSamePage(event.url, contents.getURL())) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
