import { appOrigin } from '../transport/ipc-channels.ts';

/** Where the windows find their pages: the bundled ones, or a dev server's while the app is being worked on. */
export interface Pages {
  readonly origin: string;
  readonly operator: string;
  readonly stage: string;
}

/** The pages of this start; a packaged app knows only its own. */
export function pagesOf(devServer: string | undefined, isPackaged: boolean): Pages {
  const origin = devServer !== undefined && !isPackaged ? new URL(devServer).origin : appOrigin;
  return { origin, operator: `${origin}/index.html`, stage: `${origin}/stage.html` };
}
