import { describe, expect, it } from 'vitest';
import { missReasons } from '../../../../shared/session/monday-schema.ts';
import { suggestedObservations } from '../../../../shared/session/suggested-observations.ts';
import { maxObservationLength } from '../../../../shared/session/text.ts';
import { aGoal } from '../../../support/outcome-builders.ts';
import { applied, aSession } from '../../../support/session-builders.ts';

function missed(given: Parameters<typeof aGoal>[0] = {}) {
  return aGoal({ week: 'last', result: 'not-done', reason: 'too-much', ...given });
}

describe('suggestions', () => {
  it.each([
    ['waiting-for-others', 'autonomy'],
    ['interruption', 'autonomy'],
    ['missing-skill', 'mastery'],
    ['unclear-why', 'purpose'],
    ['too-much', 'purpose'],
  ] as const)('file %s under %s', (reason, dimension) => {
    const [suggestion] = suggestedObservations(aSession({ goals: [missed({ reason })] }));
    expect(suggestion?.observation).toMatchObject({ dimension, source: { kind: 'unknown' } });
  });

  it('know every reason', () => {
    const goals = missReasons.map((reason) => missed({ reason }));
    expect(suggestedObservations(aSession({ goals }))).toHaveLength(missReasons.length);
  });

  it('say what it was about, with the note', () => {
    const goal = missed({ text: 'Ship the login', reason: 'waiting-for-others', note: 'Identity tribe' });
    expect(suggestedObservations(aSession({ goals: [goal] }))[0]?.observation.text).toBe(
      'We waited for others: Ship the login – Identity tribe',
    );
  });

  it('take what was changed on the way as tried and learned', () => {
    const goals = [missed({ result: 'changed' }), missed(), missed({ reason: 'unclear-why' })];
    expect(
      suggestedObservations(aSession({ goals })).map(({ observation }) => observation.character),
    ).toEqual(['tried-and-learned', 'concern', 'question']);
  });

  it('come from last week alone, and only where there is a reason', () => {
    const goals = [
      missed({ reason: null }),
      missed({ week: 'this' }),
      aGoal({ week: 'last', result: 'done' }),
    ];
    expect(suggestedObservations(aSession({ goals }))).toEqual([]);
  });

  it('become one card, however often they are taken, and stay taken when it is put into the bin', () => {
    const session = aSession({ goals: [missed({ text: 'x'.repeat(300), note: 'y'.repeat(300) })] });
    const [open] = suggestedObservations(session);
    if (!open) throw new Error('There is no suggestion.');
    expect(open.isTaken).toBe(false);
    expect(open.observation.text.length).toBeLessThan(maxObservationLength);
    const taken = applied(session, { type: 'observation.add', observations: [open.observation] });
    expect(suggestedObservations(taken)[0]?.isTaken).toBe(true);
    const binned = applied(taken, { type: 'observation.delete', ids: [open.observation.id] });
    expect(suggestedObservations(binned)[0]?.isTaken).toBe(true);
  });
});
