import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../electron/document/open-document.ts';
import { projectSession } from '../../../../electron/document/project-session.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { type Session, sessionSchema } from '../../../../shared/session/schema.ts';
import { commandFrom, commandSeedArbitrary } from '../../../support/command-arbitraries.ts';
import { aGroup, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import { aCopy, type SessionCopy } from '../../../support/session-copies.ts';

const seedsArbitrary = fc.array(commandSeedArbitrary, { maxLength: 25 });
type Seeds = readonly Parameters<typeof commandFrom>[1][];

function aStart(): Session {
  return aSession({
    people: [aPerson()],
    observations: [anObservation(), anObservation({ dimension: 'mastery' }), anObservation()],
    groups: [aGroup({ dimension: 'purpose' }, [anObservation(), anObservation(), anObservation()])],
  });
}

/** The copy as an older version or a text editor leaves it: changed, and without the document it was changed in. */
function withoutHistory(start: Session, seeds: Seeds): SessionCopy {
  const copy = aCopy(start);
  for (const seed of seeds) copy.play(commandFrom(copy.session, seed));
  return aCopy(structuredClone(copy.session));
}

function merged(...copies: readonly SessionCopy[]): SessionCopy {
  const [first, ...others] = copies;
  if (!first) throw new Error('There is nothing to merge.');
  const result = first.copied();
  for (const other of others) result.merge(other);
  return result;
}

function cardsOf({ session }: SessionCopy): string[] {
  const said = Object.values(session.observations).map(({ text, deletedAt }) => ({ text, deletedAt }));
  return said.map(({ text, deletedAt }) => `${deletedAt === null ? 'board' : 'bin'}: ${text}`).sort();
}

function wordsOf(copy: SessionCopy, onlyOnBoard: boolean): string[] {
  return Object.values(copy.session.observations)
    .filter(({ deletedAt }) => !onlyOnBoard || deletedAt === null)
    .map(({ text }) => text);
}

describe('copies without a common document', () => {
  it('lose no text of any side, on the board or in the bin, and stay a valid session', () => {
    fc.assert(
      fc.property(seedsArbitrary, seedsArbitrary, seedsArbitrary, (forA, forB, forC) => {
        const start = aStart();
        const copies = [forA, forB, forC].map((seeds) => withoutHistory(start, seeds));
        const all = merged(...copies);
        for (const copy of copies) {
          expect(wordsOf(all, true)).toEqual(expect.arrayContaining(wordsOf(copy, true)));
          expect(wordsOf(all, false)).toEqual(expect.arrayContaining(wordsOf(copy, false)));
        }
        expect(sessionSchema.safeParse(all.session).error).toBeUndefined();
        expect(brokenInvariants(all.session)).toEqual([]);
        expect(projectSession(openDocument(all.stored()).doc)).toEqual(all.session);
      }),
      { numRuns: 60 },
    );
  });

  it('leave everything here as it is; only a card that is on the other board comes back from the bin', () => {
    fc.assert(
      fc.property(seedsArbitrary, seedsArbitrary, (forA, forB) => {
        const start = aStart();
        const [a, b] = [withoutHistory(start, forA), withoutHistory(start, forB)];
        const { session } = merged(a, b);
        const { people, groups, observations, ...fields } = a.session;
        expect(session).toMatchObject({ ...fields, people, groups });
        for (const card of Object.values(observations)) {
          const comesBack =
            card.deletedAt !== null && b.session.observations[card.id]?.deletedAt === null
              ? { deletedAt: session.observations[card.id]?.deletedAt }
              : {};
          expect(session.observations[card.id]).toEqual({ ...card, ...comesBack });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold the same cards whichever is merged into which, and merging again changes nothing', () => {
    fc.assert(
      fc.property(seedsArbitrary, seedsArbitrary, (forA, forB) => {
        const start = aStart();
        const [a, b] = [withoutHistory(start, forA), withoutHistory(start, forB)];
        const [ab, ba] = [merged(a, b), merged(b, a)];
        expect(cardsOf(ba)).toEqual(cardsOf(ab));
        expect(merged(ab, b, a, ba, ab).session).toEqual(ab.session);
        expect(merged(ba, a, b, ab, ba).session).toEqual(ba.session);
      }),
      { numRuns: 60 },
    );
  });

  it('still merge with copies of themselves as before', () => {
    fc.assert(
      fc.property(seedsArbitrary, seedsArbitrary, seedsArbitrary, (forA, forB, later) => {
        const start = aStart();
        const together = merged(withoutHistory(start, forA), withoutHistory(start, forB));
        const [one, other] = [together.copied(), together.copied()];
        for (const [index, seed] of later.entries()) {
          const copy = index % 2 === 0 ? one : other;
          copy.play(commandFrom(copy.session, seed));
        }
        expect(merged(one, other).session).toEqual(merged(other, one).session);
      }),
      { numRuns: 40 },
    );
  });
});
