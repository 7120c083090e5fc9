import { describe, expect, it } from 'vitest';
import { ownChanges } from '../../../../shared/session/own-changes.ts';
import { diffSessions } from '../../../../shared/session/session-diff.ts';
import { anObservation, applied, aSession } from '../../../support/session-builders.ts';

const card = anObservation({ text: 'Deploys are slow' });
const session = aSession({ observations: [card] });
const reworded = applied(session, { type: 'observation.edit', id: card.id, text: 'Our deploys are slow' });
const asQuestion = applied(session, {
  type: 'observation.setCharacter',
  ids: [card.id],
  character: 'question',
});

describe('ownChanges', () => {
  it('leaves a step as it is while nobody else has changed anything', () => {
    const diff = diffSessions(session, reworded);
    expect(ownChanges(session, diff)).toEqual(diff);
  });

  it('keeps the words others have written beside', () => {
    const today = applied(session, { type: 'observation.edit', id: card.id, text: 'Deploys are slow today' });
    expect(ownChanges(today, diffSessions(session, reworded))).toEqual([
      {
        kind: 'changed',
        table: 'observations',
        id: card.id,
        fields: { text: { from: 'Deploys are slow today', to: 'Our deploys are slow today' } },
      },
    ]);
  });

  it('leaves alone what somebody else has set since, and what is gone', () => {
    const diff = diffSessions(session, asQuestion);
    const today = applied(session, {
      type: 'observation.setCharacter',
      ids: [card.id],
      character: 'concern',
    });
    expect(ownChanges(today, diff)).toEqual([]);
    expect(ownChanges(aSession({ ...session, people: [], groups: [], observations: [] }), diff)).toEqual([]);
    const renamed = applied(session, { type: 'session.update', squad: 'Owl' });
    const elsewhere = applied(session, { type: 'session.update', squad: 'Kite' });
    expect(ownChanges(elsewhere, diffSessions(session, renamed))).toEqual([]);
  });

  it('keeps whole records that come and go', () => {
    const added = aSession({ ...session, people: [], groups: [], observations: [card, anObservation()] });
    const diff = diffSessions(session, added);
    expect(ownChanges(session, diff)).toEqual(diff);
  });
});
