import { describe, expect, it } from 'vitest';
import type { boardCommandSchemas } from '../../../../shared/session/board-commands.ts';
import { commandRequestSchema, commandSchema } from '../../../../shared/session/commands.ts';
import type { GroupId, ObservationId, PersonId } from '../../../../shared/session/ids.ts';
import { describeCommands, type ExamplesOf } from '../../../support/describe-commands.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';

const cardId = anId<ObservationId>('card');
const groupId = anId<GroupId>('group');
const personId = anId<PersonId>('person');
const card = {
  id: cardId,
  text: 'x',
  source: { kind: 'unknown' },
  dimension: null,
  character: 'observation',
} as const;

const examples: ExamplesOf<typeof boardCommandSchemas> = {
  'session.update': {
    type: 'session.update',
    squad: 'Owl',
    date: '2026-11-20',
    attribution: 'none',
    purpose: 'Payments people trust',
    agreements: 'One talks',
    stewards: { mastery: 'chapter-lead', autonomy: 'maker', purpose: 'tribe-lead' },
    nextDate: '2026-12-18',
  },
  'person.add': { type: 'person.add', id: personId, name: 'Ana', role: 'maker', isPresent: true },
  'person.update': { type: 'person.update', id: personId, name: 'Ana', role: 'maker', isPresent: true },
  'person.remove': { type: 'person.remove', id: personId },
  'observation.add': { type: 'observation.add', observations: [card] },
  'observation.edit': { type: 'observation.edit', id: cardId, text: 'x' },
  'observation.setCharacter': { type: 'observation.setCharacter', ids: [cardId], character: 'strength' },
  'observation.setSource': {
    type: 'observation.setSource',
    ids: [cardId],
    source: { kind: 'person', personId },
  },
  'observation.setFromSquad': { type: 'observation.setFromSquad', ids: [cardId], squad: 'Owl' },
  'observation.move': {
    type: 'observation.move',
    ids: [cardId, groupId],
    dimension: 'mastery',
    beforeId: null,
  },
  'observation.group': { type: 'observation.group', ids: [cardId], targetId: groupId, groupId },
  'observation.ungroup': { type: 'observation.ungroup', ids: [cardId] },
  'observation.delete': { type: 'observation.delete', ids: [cardId] },
  'observation.restore': { type: 'observation.restore', ids: [cardId] },
  'group.rename': { type: 'group.rename', id: groupId, name: '' },
};
const passes = (command: unknown) => commandSchema.safeParse(command).success;

describeCommands(examples);

describe('a command', () => {
  it.each([null, [], 'observation.add', {}, { type: 'observation.explode' }, { type: '__proto__' }])(
    'is not %j',
    (command) => {
      expect(passes(command)).toBe(false);
    },
  );

  it('adds up to 500 cards and no more', () => {
    const observations = (count: number) => Array.from({ length: count }, () => card);
    expect(passes({ type: 'observation.add', observations: observations(500) })).toBe(true);
    expect(passes({ type: 'observation.add', observations: observations(501) })).toBe(false);
  });

  it('names up to 5,000 records and no more', () => {
    const ids = (count: number) => Array.from({ length: count }, () => cardId);
    expect(passes({ type: 'observation.delete', ids: ids(5_000) })).toBe(true);
    expect(passes({ type: 'observation.delete', ids: ids(5_001) })).toBe(false);
  });

  it('has a time that a clock can show', () => {
    const request = aRequest(examples['person.remove']);
    for (const at of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '0', null]) {
      expect(commandRequestSchema.safeParse({ ...request, at }).success).toBe(false);
    }
  });
});
