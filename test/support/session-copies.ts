/** Copies of a session as they lie on several laptops: each with its document, changed apart and merged. */
import { createLiveDocument } from '../../electron/document/live-document.ts';
import type { StoredCopy } from '../../electron/document/open-document.ts';
import { applyCommand } from '../../shared/session/apply-command.ts';
import type { Command } from '../../shared/session/commands.ts';
import type { ObservationId } from '../../shared/session/ids.ts';
import type { Session } from '../../shared/session/schema.ts';
import { diffSessions } from '../../shared/session/session-diff.ts';
import { withoutRecords } from '../../shared/session/tables.ts';
import { anId, testTime } from './session-builders.ts';

let lastClientId = 0;

export interface SessionCopy {
  readonly session: Session;
  /** Carries a command out; one that is refused changes nothing. */
  play(command: Command): void;
  /** Takes a change over that was made to the session. */
  follow(next: Session): void;
  /** A copy in which a card was taken away and put back, as undoing and redoing its addition does. */
  putAnew(id: ObservationId): SessionCopy;
  /** Merges another copy in; throws when it is refused. */
  merge(other: SessionCopy): void;
  /** What its file holds now. */
  stored(): StoredCopy;
  /** The same on another laptop. */
  copied(): SessionCopy;
}

/** The first copy of a session, or one that was read from a file. */
export function aCopy(given: Session | StoredCopy): SessionCopy {
  const stored: StoredCopy = 'session' in given ? given : { session: given };
  let { session } = stored;
  const newClientId = () => {
    lastClientId += 1;
    return lastClientId;
  };
  const document = createLiveDocument({ stored, newClientId });
  const copy: SessionCopy = {
    get session() {
      return session;
    },
    play(command) {
      const outcome = applyCommand(session, command, testTime);
      if (!outcome.ok) return;
      copy.follow(outcome.session);
    },
    putAnew(id) {
      const anew = copy.copied();
      anew.follow(withoutRecords(session, 'observations', [id]));
      anew.follow(session);
      return anew;
    },
    follow(next) {
      document.follow(diffSessions(session, next));
      session = next;
    },
    merge(other) {
      const merged = document.merge(other.stored(), anId('merge'));
      if (!merged) throw new Error('The copy was refused.');
      session = merged;
    },
    stored: () => structuredClone({ session, document: document.texts() }),
    copied: () => aCopy(copy.stored()),
  };
  return copy;
}
