import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentFrom } from '../../../../electron/document/document-from.ts';
import { textOfDocument } from '../../../../electron/document/document-text.ts';
import { openDocument } from '../../../../electron/document/open-document.ts';
import { projectSession } from '../../../../electron/document/project-session.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { anObservation, applied, aSession, sessionWithCards } from '../../../support/session-builders.ts';
import { aCopy } from '../../../support/session-copies.ts';

const card = anObservation({ text: 'Deploys are slow' });
const session = aSession({ observations: [card, anObservation()] });
const byHand = applied(session, { type: 'observation.edit', id: card.id, text: 'Deploys are slow today' });

describe('openDocument', () => {
  it('makes the same document of the same session everywhere, whatever the order of keys', () => {
    const reversed = Object.fromEntries(
      Object.entries(structuredClone(session)).reverse(),
    ) as unknown as Session;
    expect(textOfDocument(documentFrom(reversed))).toBe(textOfDocument(documentFrom(session)));
  });

  it('keeps fields that this version does not know', () => {
    const later = {
      ...session,
      mood: { sunny: [1, 2.5, null] },
      observations: { ...session.observations, [card.id]: { ...card, stars: 3 } },
    };
    expect(projectSession(documentFrom(later))).toEqual(later);
  });

  it('takes an edit by hand over as a change beside which others keep theirs', () => {
    const origin = aCopy(session);
    const edited = aCopy({ ...origin.stored(), session: byHand });
    const elsewhere = origin.copied();
    elsewhere.play({ type: 'observation.edit', id: card.id, text: 'Our deploys are slow' });
    edited.merge(elsewhere);
    expect(edited.session.observations[card.id]?.text).toBe('Our deploys are slow today');
  });

  it('takes the same edit by hand over only once when several laptops open the file', () => {
    const stored = { ...aCopy(session).stored(), session: byHand };
    const [a, b] = [aCopy(stored), aCopy(stored)];
    a.merge(b);
    expect(a.session).toEqual(byHand);
  });

  it('makes the document anew when it is damaged or of another session', () => {
    const { document = [] } = aCopy(session).stored();
    const foreign = aCopy(aSession()).stored().document ?? [];
    const halved = document.map((text) => text.slice(0, text.length / 2));
    for (const damaged of [['%%%'], ['AAAA'], [''], halved, foreign, [...foreign, ...document.slice(1)]]) {
      const { doc, isAsStored } = openDocument({ session, document: damaged });
      expect(projectSession(doc)).toEqual(session);
      expect(isAsStored).toBe(false);
    }
  });

  it('survives any bytes in its place', () => {
    const whole = Y.encodeStateAsUpdate(documentFrom(session));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          const document = [Buffer.from(bytes).toString('base64')];
          expect(projectSession(openDocument({ session, document }).doc)).toEqual(session);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes less room than twice the session it holds', () => {
    const large = sessionWithCards(1_000);
    expect(textOfDocument(documentFrom(large)).length).toBeLessThan(2 * JSON.stringify(large).length);
  });
});
