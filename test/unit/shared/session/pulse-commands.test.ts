import { expect, it } from 'vitest';
import { commandSchema } from '../../../../shared/session/commands.ts';
import type { StatementId } from '../../../../shared/session/ids.ts';
import type { pulseCommandSchemas } from '../../../../shared/session/pulse-commands.ts';
import { describeCommands, type ExamplesOf } from '../../../support/describe-commands.ts';
import { anId } from '../../../support/session-builders.ts';

const id = anId<StatementId>('statement');
const statement = {
  id,
  line: 'mastery-feedback',
  dimension: 'mastery',
  text: 'We know within an hour whether a change works.',
  before: { date: '2026-10-05', answers: { maker: [4, 3] } },
} as const;

const examples: ExamplesOf<typeof pulseCommandSchemas> = {
  'statement.add': {
    type: 'statement.add',
    statements: [{ ...statement, before: { date: '2026-10-05', answers: { maker: [4, 3] } } }],
    beforeId: id,
  },
  'statement.update': { type: 'statement.update', id, text: 'We are fast', dimension: 'purpose' },
  'statement.move': { type: 'statement.move', id, beforeId: id },
  'statement.remove': { type: 'statement.remove', id },
  'statement.answer': { type: 'statement.answer', id, role: 'maker', answers: [4, 3, 5] },
  'statement.reveal': { type: 'statement.reveal', id, isRevealed: true },
};
const { 'statement.answer': answer, ...others } = examples;

describeCommands(others);

it('answers with a short list of fingers, which the rules judge', () => {
  const passes = (answers: unknown) => commandSchema.safeParse({ ...answer, answers }).success;
  expect([[], [4, 3, 5], [0], [7]].map(passes)).toEqual([true, true, true, true]);
  expect([7, 'x', ['x'], [7.5], [-1], [10], Array(101).fill(3)].some(passes)).toBe(false);
  expect(commandSchema.safeParse({ ...answer, role: 'x' }).success).toBe(false);
});

it.each([
  { line: 'Not a line' },
  { before: { date: 'yesterday', answers: {} } },
  { before: { date: '2026-10-05', answers: { maker: [6] } } },
  { extra: 1 },
])('adds no statement with %o', (wrong) => {
  const command = { ...examples['statement.add'], statements: [{ ...statement, ...wrong }] };
  expect(commandSchema.safeParse(command).success).toBe(false);
});
