/** The only two channels between Electron's windows and the host; which calls and events pass is the contract's matter. */
export const callChannel = 'squadmap:call';
export const eventChannel = 'squadmap:event';

/** The origin of the app's own pages in Electron. */
export const appScheme = 'app';
export const appOrigin = 'app://squadmap';
