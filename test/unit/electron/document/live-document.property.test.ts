import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../electron/document/open-document.ts';
import { projectSession } from '../../../../electron/document/project-session.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { commandFrom, commandSeedArbitrary } from '../../../support/command-arbitraries.ts';
import { aGroup, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import { aCopy, type SessionCopy } from '../../../support/session-copies.ts';

const seedsArbitrary = fc.array(commandSeedArbitrary, { maxLength: 25 });
type Seeds = readonly Parameters<typeof commandFrom>[1][];

function aStart(): SessionCopy {
  return aCopy(
    aSession({
      people: [aPerson(), aPerson({ name: 'Mika', role: 'maker' })],
      observations: [anObservation(), anObservation({ dimension: 'mastery' }), anObservation()],
      groups: [
        aGroup(),
        aGroup({ dimension: 'purpose' }, [anObservation(), anObservation(), anObservation()]),
      ],
    }),
  );
}

function played(copy: SessionCopy, seeds: Seeds): SessionCopy {
  for (const seed of seeds) copy.play(commandFrom(copy.session, seed));
  return copy;
}

function merged(...copies: readonly SessionCopy[]): SessionCopy {
  const [first, ...others] = copies;
  if (!first) throw new Error('There is nothing to merge.');
  const result = first.copied();
  for (const other of others) result.merge(other);
  return result;
}

describe('the document of a session', () => {
  it('holds what applyCommand made, after any sequence of commands', () => {
    fc.assert(
      fc.property(seedsArbitrary, (seeds) => {
        const copy = played(aStart(), seeds);
        const opened = openDocument(copy.stored());
        expect(opened.isAsStored).toBe(true);
        expect(projectSession(opened.doc)).toEqual(copy.session);
      }),
      { numRuns: 60 },
    );
  });

  it('merges copies changed apart to the same valid session in any order, and merging again changes nothing', () => {
    fc.assert(
      fc.property(seedsArbitrary, seedsArbitrary, seedsArbitrary, (forA, forB, forC) => {
        const start = aStart();
        const [a, b, c] = [forA, forB, forC].map((seeds) => played(start.copied(), seeds)) as [
          SessionCopy,
          SessionCopy,
          SessionCopy,
        ];
        const abc = merged(a, b, c);
        expect(merged(c, b, a).session).toEqual(abc.session);
        expect(merged(b, merged(c, a)).session).toEqual(abc.session);
        expect(merged(abc, a, b, c, abc).session).toEqual(abc.session);
        expect(sessionSchema.safeParse(abc.session).error).toBeUndefined();
        expect(brokenInvariants(abc.session)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('takes commands after a merge as before it, and converges again', () => {
    fc.assert(
      fc.property(
        seedsArbitrary,
        seedsArbitrary,
        seedsArbitrary,
        seedsArbitrary,
        (forA, forB, later, elsewhere) => {
          const start = aStart();
          const [a, b] = [played(start.copied(), forA), played(start.copied(), forB)];
          const ab = played(merged(a, b), later);
          expect(projectSession(openDocument(ab.stored()).doc)).toEqual(ab.session);
          const ba = played(merged(b, a), elsewhere);
          expect(merged(ab, ba).session).toEqual(merged(ba, ab).session);
        },
      ),
      { numRuns: 40 },
    );
  });
});
