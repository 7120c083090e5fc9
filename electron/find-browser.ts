import { statSync } from 'node:fs';
import { delimiter, join, posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where Chrome, Edge or Chromium may lie, the preferred one first; SQUADMAP_BROWSER goes before all. */
export function browserCandidates(platform: NodeJS.Platform, env: Environment): string[] {
  const chosen = env.SQUADMAP_BROWSER;
  return [...(chosen ? [chosen] : []), ...installedPlaces(platform, env)];
}

/** The first Chrome, Edge or Chromium that is on this machine, if any. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
): string | undefined {
  return browserCandidates(platform, env).find(isFile);
}

function installedPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => win32.join(root, program)),
    );
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return macApplications.flatMap((name) =>
      roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Not there, or in a folder that this user may not look into.
    return false;
  }
}
