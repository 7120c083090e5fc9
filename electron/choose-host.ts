import type { LaunchOptions } from './launch-options.ts';

/** What of the surroundings decides whether an Electron window can open at all. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** Why it is no use trying Electron here, in words that end a sentence; undefined when it is worth a try. */
export function whyNotElectron(options: LaunchOptions, { platform, env }: Surroundings): string | undefined {
  if (options.browser) return '--browser was given';
  if (!options.open) return '--no-open was given';
  if (options.port !== undefined) return '--port was given';
  if (platform !== 'linux') return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'this session has no display for an Electron window';
  return undefined;
}
