/** Where a session to import comes from, and its way to the host. */
import { importPieceLength, maxImportBytes, maxImportMegabytes } from '../../../shared/api/import-calls.ts';
import { displayText } from '../../../shared/session/text.ts';
import { client } from '../../api/client.ts';

/** A file of this computer, a copy that lies in the data folder under this name, or a file the host holds already. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'copy'; readonly fileName: string }
  | { readonly kind: 'handed-over'; readonly importId: string };

/** A file that cannot be imported, with the sentence that says why. */
export class ImportProblem extends Error {}

interface SendOptions {
  readonly signal: AbortSignal;
  /** Told how much of the file has arrived, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** Brings a source to the host, piece by piece, and gives the id of the import; null when it was given up on the way. */
export async function sendImport(
  source: ImportSource,
  { signal, onProgress }: SendOptions,
): Promise<string | null> {
  if (source.kind === 'handed-over') return source.importId;
  if (source.kind === 'copy') {
    const { importId } = await client.call('import.beginWithCopy', { fileName: source.fileName });
    return signal.aborted ? givenUp(importId) : importId;
  }
  const text = await textOf(source.file);
  if (signal.aborted) return null;
  const fileName = source.file.name.slice(0, 255) || 'The file';
  const { importId } = await client.call('import.begin', { fileName, characters: text.length });
  for (let at = 0; at < text.length; at += importPieceLength) {
    if (signal.aborted) return givenUp(importId);
    await client.call('import.add', { importId, text: text.slice(at, at + importPieceLength) });
    onProgress(Math.min(1, (at + importPieceLength) / text.length));
  }
  return signal.aborted ? givenUp(importId) : importId;
}

/** Lets the host forget an import. */
export function cancelImport(importId: string): void {
  // A host that cannot be reached forgets it by itself.
  client.call('import.cancel', { importId }).catch(() => undefined);
}

function givenUp(importId: string): null {
  cancelImport(importId);
  return null;
}

async function textOf(file: File): Promise<string> {
  const name = displayText(file.name);
  if (file.size > maxImportBytes)
    throw new ImportProblem(`${name} is larger than ${maxImportMegabytes} MB. Nothing was imported.`);
  const bytes = await file.arrayBuffer().catch(() => {
    throw new ImportProblem(
      `${name} cannot be read. Nothing was imported; check that it is a file you may open.`,
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportProblem(`${name} is not a SquadMAP session. Nothing was imported.`);
  }
}
