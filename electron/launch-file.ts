import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface LaunchFile {
  readonly path: string;
  /** Removes the file and its folder at once; may be called again. */
  remove(): void;
}

/**
 * Writes the page that leads a browser to an address with a one-time code in it. Other users of the machine can read
 * command lines, but not this file: the browser is started with the file, the code never stands on a command line.
 */
export async function writeLaunchFile(url: string, parentFolder: string = tmpdir()): Promise<LaunchFile> {
  const folder = await mkdtemp(join(parentFolder, 'squadmap-'));
  const path = join(folder, 'open-squadmap.html');
  await writeFile(path, launchPage(url), { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function launchPage(url: string): string {
  const literal = JSON.stringify(url).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>SquadMAP</title>
<p>SquadMAP is opening…</p>
<script>location.replace(${literal});</script>
</html>
`;
}
