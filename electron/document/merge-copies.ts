import * as Y from 'yjs';
import { addCards, addCopy } from '../../shared/library/add-copy.ts';
import { brokenInvariants } from '../../shared/session/invariants.ts';
import { type Observation, type Session, sessionSchema } from '../../shared/session/schema.ts';
import { diffSessions } from '../../shared/session/session-diff.ts';
import { jsonShapeProblem } from '../../shared/session-file/json-shape.ts';
import { copyOfDocument } from './document-text.ts';
import { fingerprint } from './fingerprint.ts';
import { haveCommonBeginning, lostWords } from './lost-words.ts';
import { projectAsWritten, projectSession } from './project-session.ts';
import { repairSession } from './repair-session.ts';
import { secondId } from './second-id.ts';
import { writeDiff } from './write-diff.ts';

/** Two copies of a session as one. */
export interface MergedCopies {
  readonly doc: Y.Doc;
  readonly session: Session;
  /** Whether both grew from one document; otherwise ours was kept and theirs added to it. */
  readonly hasCommonBeginning: boolean;
}

/** Merges another copy's document into a new one; null when the other is of another session, or forged so that no session comes out. */
export function mergeCopies(ours: Y.Doc, theirs: Y.Doc): MergedCopies | null {
  try {
    const [here, there] = [projectSession(ours), projectSession(theirs)];
    if (there.id !== here.id) return null;
    const hasCommonBeginning = haveCommonBeginning(ours, theirs);
    const doc = hasCommonBeginning ? grownTogether(ours, theirs) : withAdded(ours, here, there);
    const session = doc && soundSession(projectSession(doc));
    return doc && session?.id === here.id ? { doc, session, hasCommonBeginning } : null;
  } catch {
    return null; // A document from elsewhere can have any shape.
  }
}

function grownTogether(ours: Y.Doc, theirs: Y.Doc): Y.Doc | null {
  const doc = copyOfDocument(ours);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
  // Something is missing that one of the two builds on: numbers that were given out twice, as no honest copy has them.
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return null;
  rescueWords(doc, ours, theirs);
  return doc;
}

/** Puts words that no card holds any more beside it, on every machine the same. */
function rescueWords(doc: Y.Doc, ours: Y.Doc, theirs: Y.Doc): void {
  const lost = lostWords(doc, ours, theirs);
  if (lost.length === 0) return;
  const merged = projectSession(doc);
  const rescued = repairSession(addCards(merged, lost.sort(byText), secondId));
  const diff = diffSessions(projectAsWritten(doc), rescued);
  doc.clientID = fingerprint(
    [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b),
    diff,
  );
  writeDiff(doc, diff);
}

function byText(a: Observation, b: Observation): number {
  return a.text < b.text ? -1 : 1;
}

function withAdded(ours: Y.Doc, here: Session, there: Session): Y.Doc {
  const doc = copyOfDocument(ours);
  const added = repairSession(addCopy(here, plainJson(there) as Session, secondId));
  writeDiff(doc, diffSessions(projectAsWritten(doc), added));
  return doc;
}

function soundSession(projected: Session): Session | null {
  if (jsonShapeProblem(projected) !== undefined) return null;
  const session = plainJson(projected);
  return isSound(session) ? session : null;
}

/** Values of a foreign document may hide things that plain JSON cannot hold. */
function plainJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function isSound(value: unknown): value is Session {
  return sessionSchema.safeParse(value).success && brokenInvariants(value as Session).length === 0;
}
