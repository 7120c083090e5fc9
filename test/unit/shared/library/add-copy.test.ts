import { describe, expect, it } from 'vitest';
import { addCopy } from '../../../../shared/library/add-copy.ts';
import { additionPreview } from '../../../../shared/library/addition-preview.ts';
import type { ObservationId } from '../../../../shared/session/ids.ts';
import { aDecision, anAction, aTopic } from '../../../support/outcome-builders.ts';
import { anObservation, aSession, type SessionParts } from '../../../support/session-builders.ts';

const secondId = (id: ObservationId, text: string) => `${id}${text.toLowerCase()}` as ObservationId;
const base = aSession();
const session = (parts: SessionParts) =>
  aSession({ ...base, people: [], observations: [], groups: [], ...tables, ...parts });
const tables = { actions: [], decisions: [], topics: [], steps: [], envelopes: [], statements: [] };

describe('addCopy', () => {
  it('takes in what is only there of every table, and keeps ours where both have it', () => {
    const [ours, theirs] = [anAction({ what: 'Ours' }), anAction({ what: 'Theirs' })];
    const [decision, topic] = [aDecision(), aTopic({ saw: 'Two people know the ledger' })];
    const here = session({ actions: [ours] });
    const there = session({
      ...{ actions: [{ ...ours, what: 'Ours, otherwise' }, theirs], decisions: [decision], topics: [topic] },
    });
    const merged = addCopy(here, there, secondId);
    expect(Object.values(merged.actions).map(({ what }) => what)).toEqual(['Ours', 'Theirs']);
    expect([merged.decisions[decision.id], merged.topics[topic.id]]).toEqual([decision, topic]);
    expect(addCopy(merged, there, secondId)).toEqual(merged);
    expect(additionPreview(here, there, merged).addition.fields).toEqual([
      { of: 'actions', field: 'what', here: 'Ours', there: 'Ours, otherwise' },
    ]);
  });

  it('leaves one thing until next time', () => {
    const [ours, theirs] = [anAction({ isOneThing: true }), anAction({ isOneThing: true })];
    const merged = addCopy(session({ actions: [ours] }), session({ actions: [theirs] }), secondId);
    expect([merged.actions[ours.id]?.isOneThing, merged.actions[theirs.id]?.isOneThing]).toEqual([
      true,
      false,
    ]);
    const alone = addCopy(session({}), session({ actions: [theirs] }), secondId);
    expect(alone.actions[theirs.id]?.isOneThing).toBe(true);
  });

  it('never gives the card beside ours the same dimension twice', () => {
    const card = anObservation({ dimension: 'mastery' });
    const there = { ...card, text: 'There', dimension: 'purpose', secondDimension: 'mastery' } as const;
    const merged = addCopy(session({ observations: [card] }), session({ observations: [there] }), secondId);
    const came = merged.observations[secondId(card.id, 'There')];
    expect(came?.dimension).toBe('mastery');
    expect(came).not.toHaveProperty('secondDimension');
  });
});
