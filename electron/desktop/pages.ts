import { appOrigin } from '../transport/ipc-channels.ts';

/** Where the windows find their pages: the bundled ones, or a dev server's while the app is being worked on. */
export interface Pages {
  readonly origin: string;
  readonly operator: string;
  readonly stage: string;
}

/** The pages of this start. A packaged app knows only its own; a dev server has to be on this machine. */
export function pagesOf(devServer: string | undefined, isPackaged: boolean): Pages {
  const origin = (isPackaged ? undefined : localOrigin(devServer)) ?? appOrigin;
  return { origin, operator: `${origin}/index.html`, stage: `${origin}/stage.html` };
}

function localOrigin(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin } = new URL(address);
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname) ? origin : undefined;
}
