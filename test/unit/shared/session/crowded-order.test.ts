import { describe, expect, it } from 'vitest';
import { itemsIn } from '../../../../shared/session/board-items.ts';
import { withRoomInOrder } from '../../../../shared/session/crowded-order.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { aGroup, anObservation, applied, aSession } from '../../../support/session-builders.ts';

describe('withRoomInOrder', () => {
  it('leaves a session alone that has room', () => {
    const session = aSession({ groups: [aGroup()] });
    expect(withRoomInOrder(session)).toBe(session);
  });

  it('keeps a session valid through thousands of drops into the same gap', () => {
    const [first, second, third] = [anObservation(), anObservation(), anObservation()];
    let session = aSession({ observations: [first, second, third] });
    for (let n = 0; n < 2_500; n += 1) {
      const moving = n % 2 === 0 ? first : second;
      const staying = n % 2 === 0 ? second : first;
      const ids = [moving.id];
      session = applied(session, { type: 'observation.move', ids, dimension: null, beforeId: staying.id });
    }
    expect(itemsIn(session, null).map((item) => item.id)).toEqual([second.id, first.id, third.id]);
    expect(sessionSchema.safeParse(session).error).toBeUndefined();
  });

  it('deals out the keys of a crowded group and leaves other lists alone', () => {
    const [first, last] = [anObservation({ order: 'a0' }), anObservation({ order: `a0${'V'.repeat(150)}` })];
    const crowded = aGroup({ dimension: 'mastery' }, [first, last]);
    const single = anObservation();
    const session = aSession({ observations: [single], groups: [crowded] });
    const roomy = withRoomInOrder(session);
    expect(roomy.observations[first.id]?.order).toBe('a0');
    expect(roomy.observations[last.id]?.order).toBe('a1');
    expect(roomy.observations[single.id]).toBe(single);
    expect(roomy.groups).toBe(session.groups);
  });
});
