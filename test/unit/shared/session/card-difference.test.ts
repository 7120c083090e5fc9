import { expect, test } from 'vitest';
import { cardDifference } from '../../../../shared/session/card-difference.ts';
import { anObservation, aSession, testTime } from '../../../support/session-builders.ts';

test('counts what the other board has beside this one, lacks and has otherwise', () => {
  const [same, edited, gone, moved] = [anObservation(), anObservation(), anObservation(), anObservation()];
  const now = aSession({ observations: [same, edited, gone, moved] });
  const other = aSession({
    observations: [
      { ...same, order: 'a9' },
      { ...edited, text: 'said otherwise' },
      { ...moved, dimension: 'purpose' },
      anObservation(),
    ],
  });
  expect(cardDifference(now, other)).toEqual({ added: 1, missing: 1, changed: 2 });
});

test('counts a card in the bin as not there', () => {
  const card = anObservation();
  const [now, other] = [card, { ...card, deletedAt: testTime }].map((it) => aSession({ observations: [it] }));
  if (!now || !other) throw new Error('no sessions');
  expect(cardDifference(now, other)).toEqual({ added: 0, missing: 1, changed: 0 });
  expect(cardDifference(other, now)).toEqual({ added: 1, missing: 0, changed: 0 });
  expect(cardDifference(other, other)).toEqual({ added: 0, missing: 0, changed: 0 });
});
