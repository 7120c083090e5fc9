import * as Y from 'yjs';
import type { Session } from '../../shared/session/schema.ts';
import { diffSessions } from '../../shared/session/session-diff.ts';
import { documentFrom } from './document-from.ts';
import { documentFromTexts } from './document-text.ts';
import { fingerprint } from './fingerprint.ts';
import { projectAsWritten, projectSession } from './project-session.ts';
import { writeDiff } from './write-diff.ts';

/** A session as its file holds it, with the document where the file carries one. */
export interface StoredCopy {
  readonly session: Session;
  readonly document?: readonly string[] | undefined;
}

/** The document of a stored session, and whether it is, piece by piece, the one that the file carries. */
export interface OpenedDocument {
  readonly doc: Y.Doc;
  readonly isAsStored: boolean;
}

/**
 * Opens the document of a stored session. The session is the truth: where somebody changed it by hand, the difference is
 * taken over as changes, the same ones on every machine that opens that file; a document that is damaged, missing or of
 * another session is made anew.
 */
export function openDocument({ session, document }: StoredCopy): OpenedDocument {
  const stored = document ? documentFromTexts(document) : null;
  return (stored && takenOver(stored, session)) ?? { doc: documentFrom(session), isAsStored: false };
}

function takenOver(doc: Y.Doc, session: Session): OpenedDocument | null {
  try {
    const projected = projectSession(doc);
    if (projected.id !== session.id) return null;
    if (diffSessions(projected, session).length === 0) return { doc, isAsStored: true };
    doc.clientID = fingerprint(Array.from(Y.encodeStateVector(doc)), session);
    writeDiff(doc, diffSessions(projectAsWritten(doc), session));
    return diffSessions(projectSession(doc), session).length === 0 ? { doc, isAsStored: false } : null;
  } catch {
    return null; // Bytes from elsewhere can hold a document of any shape.
  }
}
