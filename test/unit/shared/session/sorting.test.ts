import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import type { Command, CommandOf } from '../../../../shared/session/commands.ts';
import type { Dimension } from '../../../../shared/session/dimensions.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { seenDifferently } from '../../../../shared/session/sorting.ts';
import { anObservation, applied, aSession, testTime } from '../../../support/session-builders.ts';

const card = anObservation({ text: 'Deploys need a ticket', dimension: 'autonomy' });
const session = aSession({ observations: [card] });
const split = (first: Dimension, second: Dimension): CommandOf<'observation.splitSort'> => ({
  type: 'observation.splitSort',
  id: card.id,
  choices: [
    { role: 'product-owner', dimension: first },
    { role: 'chapter-lead', dimension: second },
  ],
});

describe('a second dimension', () => {
  it('stands beside the first, and can be taken away', () => {
    const command = { type: 'observation.setSecondDimension', ids: [card.id] } as const;
    const about = applied(session, { ...command, ids: [card.id], dimension: 'mastery' });
    expect(about.observations[card.id]).toMatchObject({ dimension: 'autonomy', secondDimension: 'mastery' });
    expect(sessionSchema.safeParse(about).error).toBeUndefined();
    const without = applied(about, { ...command, ids: [card.id], dimension: null });
    expect(without.observations[card.id]).toEqual(card);
  });

  it('is none when it is the first', () => {
    const same = applied(session, {
      type: 'observation.setSecondDimension',
      ids: [card.id],
      dimension: 'autonomy',
    });
    expect(same.observations[card.id]).toEqual(card);
  });
});

it('a card stands under a second lens, and can be taken out', () => {
  const tagged = applied(session, { type: 'observation.setLens', ids: [card.id], lens: 'process' });
  expect(tagged.observations[card.id]?.lens).toBe('process');
  const plain = applied(tagged, { type: 'observation.setLens', ids: [card.id], lens: null });
  expect(plain.observations[card.id]).toEqual(card);
});

describe('two roles who choose blind', () => {
  it('file the card where they agree', () => {
    const filed = applied(session, split('purpose', 'purpose'));
    expect(filed.observations[card.id]).toMatchObject({ dimension: 'purpose' });
    expect(filed.observations[card.id]).not.toHaveProperty('secondDimension');
    expect(seenDifferently(filed, card.id)).toEqual([]);
    expect(filed.topics).toEqual({});
  });

  it('make it a topic that is seen differently where they do not, until they agree', () => {
    const seen = applied(session, split('purpose', 'mastery'));
    expect(seen.observations[card.id]).toMatchObject({ dimension: 'purpose', secondDimension: 'mastery' });
    expect(seenDifferently(seen, card.id)).toEqual([
      { role: 'product-owner', dimension: 'purpose' },
      { role: 'chapter-lead', dimension: 'mastery' },
    ]);
    expect(sessionSchema.safeParse(seen).error).toBeUndefined();
    const agreed = applied(seen, split('mastery', 'mastery'));
    expect(seenDifferently(agreed, card.id)).toEqual([]);
    expect(agreed.observations[card.id]).toMatchObject({ dimension: 'mastery' });
  });

  it('are two roles', () => {
    const { choices, ...rest } = split('purpose', 'mastery');
    const [alone] = choices;
    expect(applyCommand(session, { ...rest, choices: [alone, alone] }, testTime)).toMatchObject({
      reason: 'same-role',
    });
  });
});

it('a card that is gone is refused and nothing happens', () => {
  const commands: Command[] = [
    { type: 'observation.setSecondDimension', ids: [card.id], dimension: 'purpose' },
    { type: 'observation.setLens', ids: [card.id], lens: 'people' },
    split('purpose', 'mastery'),
  ];
  for (const command of commands) {
    expect(applyCommand(aSession(), command, testTime)).toMatchObject({ reason: 'unknown-observation' });
  }
});
