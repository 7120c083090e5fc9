/** The files that the system hands to the app, by a double click or on the command line, until a window takes them. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { ApiError } from '../../shared/api/api-error.ts';
import { maxImportBytes, maxImportMegabytes } from '../../shared/api/import-calls.ts';
import type { HandedOverFile } from '../platform.ts';
import { importProblem } from '../services/import-problem.ts';

/** Somebody who opens a whole folder of files at once gets the first of them. */
const mostWaiting = 20;

export interface FileInbox {
  put(paths: readonly string[]): void;
  /** The next file, read now; null when there is none. Rejects with an ApiError when it cannot be read. */
  take(): Promise<HandedOverFile | null>;
  /** Tells from now on when something has arrived. */
  onArrival(listener: () => void): void;
}

/** An empty inbox. */
export function createFileInbox(): FileInbox {
  const waiting: string[] = [];
  let tell: () => void = () => undefined;
  return {
    put(paths) {
      waiting.push(...paths.slice(0, mostWaiting - waiting.length));
      if (paths.length > 0) tell();
    },
    async take() {
      const path = waiting.shift();
      return path === undefined ? null : { fileName: basename(path), text: await textOf(path) };
    },
    onArrival(listener) {
      tell = listener;
    },
  };
}

/** The session files among the arguments of a start; switches and everything else are passed over. */
export function sessionFilesIn(argv: readonly string[], workingFolder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && extname(argument).toLowerCase() === '.squadmap')
    .map((argument) => resolve(workingFolder, argument));
}

async function textOf(path: string): Promise<string> {
  const name = basename(path);
  const content = await read(path).catch((error: unknown) => {
    throw new ApiError('unavailable', `${name} could not be read. Nothing was imported.`, { cause: error });
  });
  if (!content) {
    throw new ApiError(
      'too-large',
      `${name} is larger than ${maxImportMegabytes} MB or no file. Nothing was imported.`,
    );
  }
  try {
    // Fatal: a replaced character would change what somebody said.
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new ApiError('conflict', importProblem(name, { kind: 'foreign' }));
  }
}

async function read(path: string): Promise<Buffer | null> {
  // Asked before it is opened: reading a pipe or a device would wait for ever.
  const about = await stat(path);
  return about.isFile() && about.size <= maxImportBytes ? readFile(path) : null;
}
