import { describe, expect, it } from 'vitest';
import { textOfDocument } from '../../../../electron/document/document-text.ts';
import { createLiveDocument } from '../../../../electron/document/live-document.ts';
import { openDocument } from '../../../../electron/document/open-document.ts';
import { projectSession } from '../../../../electron/document/project-session.ts';
import type { ObservationId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { diffSessions } from '../../../../shared/session/session-diff.ts';
import { anObservation, applied, aSession, sessionWithCards } from '../../../support/session-builders.ts';

let lastClientId = 0;

function live(session: Session, document?: readonly string[]) {
  const newClientId = () => {
    lastClientId += 1;
    return lastClientId;
  };
  return createLiveDocument({ stored: { session, document }, newClientId });
}

const reworded = (session: Session, id: ObservationId, text: string) =>
  applied(session, { type: 'observation.edit', id, text });

describe('the document of an open session', () => {
  const card = anObservation({ text: 'Deploys are slow' });
  const session = aSession({ observations: [card] });

  it('is written as it was read while nothing changes', () => {
    const { document } = { document: live(session).texts() };
    expect(live(session, document).texts()).toBe(document);
  });

  it('grows by one small piece with each change', () => {
    const large = sessionWithCards(1_000);
    const document = live(large);
    const [whole = ''] = document.texts();
    const [id] = Object.keys(large.observations) as [ObservationId];
    document.follow(diffSessions(large, reworded(large, id, `${large.observations[id]?.text} now`)));
    const [first, piece = '', ...others] = document.texts();
    expect(first).toBe(whole);
    expect(piece.length).toBeLessThan(100);
    expect(others).toEqual([]);
  });

  it('is put together again before it outgrows twice its smallest size, and says the same', () => {
    const document = live(session);
    let now = session;
    for (let n = 0; n < 600; n += 1) {
      const next = reworded(now, card.id, `Deploys took ${n} minutes`);
      document.follow(diffSessions(now, next));
      now = next;
      const texts = document.texts();
      const smallest = textOfDocument(openDocument({ session: now, document: texts }).doc).length;
      expect(texts.join('').length).toBeLessThanOrEqual(2 * smallest + 100);
      expect(texts.length).toBeLessThanOrEqual(501);
    }
    const { doc, isAsStored } = openDocument({ session: now, document: document.texts() });
    expect(isAsStored).toBe(true);
    expect(projectSession(doc)).toEqual(now);
  });

  it('knows a copy of itself from one that only looks alike', () => {
    const document = live(session);
    const elsewhere = reworded(session, card.id, 'Deploys are fast');
    expect(document.mergedWith({ session: elsewhere, document: document.texts() })).toMatchObject({
      hasCommonBeginning: true,
    });
    expect(document.mergedWith({ session: elsewhere })).toMatchObject({ hasCommonBeginning: false });
  });

  it('remembers what was before the last merges, not before all of them', () => {
    const document = live(session);
    const elsewhere = live(session);
    let there = session;
    for (const step of ['1', '2', '3', '4', '5', '6']) {
      const next = reworded(there, card.id, `Deploys took ${step} hours`);
      elsewhere.follow(diffSessions(there, next));
      there = next;
      expect(document.merge({ session: there, document: elsewhere.texts() }, step)).toEqual(there);
    }
    expect(document.travel('1', session)).toBe(false);
    expect(document.travel('6', reworded(session, card.id, 'Deploys took 5 hours'))).toBe(true);
    expect(document.travel('6', there)).toBe(true);
    expect(projectSession(openDocument({ session: there, document: document.texts() }).doc)).toEqual(there);
  });

  it('refuses another session, and stays what it was', () => {
    const document = live(session);
    const before = document.texts();
    expect(document.merge({ session: aSession() }, 'step')).toBeNull();
    expect(document.texts()).toEqual(before);
    expect(document.travel('step', session)).toBe(false);
  });
});
