/** Keeps the document of an open session in step with it, and knows the text that goes into the file. */
import type * as Y from 'yjs';
import type { Session } from '../../shared/session/schema.ts';
import { diffSessions, type SessionDiff } from '../../shared/session/session-diff.ts';
import { copyOfDocument, textOfDocument, textOfUpdate } from './document-text.ts';
import { mergeCopies } from './merge-copies.ts';
import { openDocument, type StoredCopy } from './open-document.ts';
import { projectAsWritten } from './project-session.ts';
import { repairSession } from './repair-session.ts';
import { writeDiff } from './write-diff.ts';

/** A session with another copy of it merged in. */
export interface Merged {
  readonly session: Session;
  /** Whether both have grown from the same document, so that it is known what was changed on which side. */
  readonly hasCommonBeginning: boolean;
}

export interface LiveDocument {
  /** Takes over a change that was made to the session. */
  follow(diff: SessionDiff): void;
  /** What merging another copy would give; null when that copy is no sound one. */
  mergedWith(copy: StoredCopy): Merged | null;
  /** Merges another copy in under the name of a step; gives the session, or null and nothing is changed. */
  merge(copy: StoredCopy, step: string): Session | null;
  /**
   * Goes back to before the merge of that name, or forward to after it, and then to this session. False for a step that
   * is no merge, or one too long ago.
   */
  travel(step: string, session: Session): boolean;
  /** The document as text, for the file. Cheap unless many changes have gathered. */
  texts(): readonly string[];
}

interface LiveDocumentOptions {
  readonly stored: StoredCopy;
  /** A random integer of 32 bits, new at each call: under it this host's changes stand in the document. */
  readonly newClientId: () => number;
}

/** Merges that can be undone down to the document; undoing an older one removes what it brought, as if by hand. */
const maxMergesKept = 5;

/** Most pieces a file carries before they are put together. */
const maxPieces = 500;

/** The document of a session that was just opened; it is made when the first change needs it. */
export function createLiveDocument({ stored, newClientId }: LiveDocumentOptions): LiveDocument {
  let opened: Y.Doc | undefined;
  let isSettled = true;
  let pieces: readonly string[] = [];
  /** For each merge the document on its other side. */
  const acrossMerge = new Map<string, Y.Doc>();

  function open(): Y.Doc {
    if (opened) return opened;
    const { doc, isAsStored } = openDocument(stored);
    return use(doc, isAsStored ? stored.document : undefined);
  }

  function use(doc: Y.Doc, written?: readonly string[]): Y.Doc {
    opened?.off('update', gather);
    opened = doc;
    doc.clientID = newClientId();
    doc.on('update', gather);
    pieces = written ?? [textOfDocument(doc)];
    const asWritten = projectAsWritten(doc);
    isSettled = repairSession(asWritten) === asWritten;
    return doc;
  }

  function gather(update: Uint8Array): void {
    pieces = [...pieces, textOfUpdate(update)];
  }

  /** What a merge left without sense was shown repaired; a change that builds on that writes the repairs down first. */
  function settle(doc: Y.Doc): void {
    if (isSettled) return;
    const asWritten = projectAsWritten(doc);
    writeDiff(doc, diffSessions(asWritten, repairSession(asWritten)));
    isSettled = true;
  }

  return {
    follow(diff) {
      if (diff.length === 0) return;
      const doc = open();
      doc.transact(() => {
        settle(doc);
        writeDiff(doc, diff);
      });
    },
    mergedWith: (copy) => mergeCopies(open(), openDocument(copy).doc),
    merge(copy, step) {
      const before = open();
      const merged = mergeCopies(before, openDocument(copy).doc);
      if (!merged) return null;
      acrossMerge.set(step, before);
      const oldest = acrossMerge.keys().next().value;
      if (acrossMerge.size > maxMergesKept && oldest !== undefined) acrossMerge.delete(oldest);
      use(merged.doc);
      return merged.session;
    },
    travel(step, session) {
      const other = acrossMerge.get(step);
      if (!other) return false;
      acrossMerge.set(step, open());
      // Under a new client id: the file may have been passed on with what stood under the old one.
      const doc = use(copyOfDocument(other));
      writeDiff(doc, diffSessions(projectAsWritten(doc), session));
      isSettled = true;
      return true;
    },
    texts() {
      const doc = open();
      const [first = '', ...later] = pieces;
      const added = later.reduce((sum, piece) => sum + piece.length, 0);
      if (pieces.length > maxPieces || added > first.length) pieces = [textOfDocument(doc)];
      return pieces;
    },
  };
}
