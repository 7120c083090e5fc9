import * as Y from 'yjs';
import { brokenInvariants } from '../../shared/session/invariants.ts';
import { type Session, sessionSchema } from '../../shared/session/schema.ts';
import { jsonShapeProblem } from '../../shared/session-file/json-shape.ts';
import { copyOfDocument } from './document-text.ts';
import { projectSession } from './project-session.ts';

/** Two copies of a session as one. */
export interface MergedCopies {
  readonly doc: Y.Doc;
  readonly session: Session;
}

/** Merges another copy's document into a new one; null when the other is of another session, or forged so that no session comes out. */
export function mergeCopies(ours: Y.Doc, theirs: Y.Doc): MergedCopies | null {
  try {
    const { id } = projectSession(ours);
    if (projectSession(theirs).id !== id) return null;
    const doc = copyOfDocument(ours);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
    // Something is missing that one of the two builds on: numbers that were given out twice, as no honest copy has them.
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return null;
    const projected = projectSession(doc);
    if (jsonShapeProblem(projected) !== undefined) return null;
    // Values of a foreign document may hide things that plain JSON cannot hold.
    const session: unknown = JSON.parse(JSON.stringify(projected));
    return isSound(session) && session.id === id ? { doc, session } : null;
  } catch {
    return null; // A document from elsewhere can have any shape.
  }
}

function isSound(value: unknown): value is Session {
  return sessionSchema.safeParse(value).success && brokenInvariants(value as Session).length === 0;
}
