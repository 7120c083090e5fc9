/** The document as the session's file carries it: pieces in base64, the first with everything and later ones with changes. */
import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';

/** Several times what the document of the largest session takes; more is read by nobody in bearable time. */
const maxCharacters = 12_000_000;

/** One piece of a document as text. */
export function textOfUpdate(update: Uint8Array): string {
  return toBase64(update);
}

/** The whole document as one piece. */
export function textOfDocument(doc: Y.Doc): string {
  return toBase64(Y.encodeStateAsUpdate(doc));
}

/** Reads the pieces of a document; null when they are damaged or something between them is missing. */
export function documentFromTexts(texts: readonly string[]): Y.Doc | null {
  if (texts.reduce((sum, text) => sum + text.length, 0) > maxCharacters) return null;
  const doc = new Y.Doc();
  try {
    doc.transact(() => {
      for (const text of texts) Y.applyUpdate(doc, fromBase64(text));
    });
  } catch {
    return null; // Yjs throws plain errors of many kinds at bytes that are none of its own.
  }
  return doc.store.pendingStructs === null && doc.store.pendingDs === null ? doc : null;
}

/** A document of its own with the same content. */
export function copyOfDocument(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}
