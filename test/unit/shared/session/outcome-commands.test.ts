import { expect, it } from 'vitest';
import { commandSchema } from '../../../../shared/session/commands.ts';
import type { ActionId, DecisionId, EnvelopeId, TopicId } from '../../../../shared/session/ids.ts';
import type { outcomeCommandSchemas } from '../../../../shared/session/outcome-commands.ts';
import { describeCommands, type ExamplesOf } from '../../../support/describe-commands.ts';
import { anId } from '../../../support/session-builders.ts';

const actionId = anId<ActionId>('action');
const decisionId = anId<DecisionId>('decision');
const envelopeId = anId<EnvelopeId>('envelope');
const about = { dimension: 'mastery', secondDimension: null, topicId: anId<TopicId>('topic') } as const;
const action = {
  what: 'Split slow tests',
  owner: { kind: 'role', role: 'maker' },
  due: '2026-12-01',
  helps: 'whoever is on call',
  trigger: 'the build goes red',
  response: 'fix it first',
  loop: { todayMinutes: 40, wishedMinutes: 15 },
  ...about,
} as const;
const decision = { what: 'No Thursday call', why: 'Late', rejected: 'Friday', revisitOn: null, ...about };
const envelope = { problem: 'Staging data', evidence: '3 days', tried: 'Asked', ask: 'Own set', ...about };

const examples: ExamplesOf<typeof outcomeCommandSchemas> = {
  'action.add': { type: 'action.add', id: actionId, ...action, carriedFrom: '2026-10-05', postponed: 1 },
  'action.update': { type: 'action.update', id: actionId, ...action },
  'action.setState': { type: 'action.setState', id: actionId, state: 'done' },
  'action.postpone': { type: 'action.postpone', id: actionId, due: '2027-01-08', isToBeDone: true },
  'action.escalate': { type: 'action.escalate', id: actionId, envelopeId },
  'action.markOneThing': { type: 'action.markOneThing', id: actionId, isOneThing: true },
  'decision.add': { type: 'decision.add', id: decisionId, ...decision, carriedFrom: null },
  'decision.update': { type: 'decision.update', id: decisionId, ...decision },
  'decision.setState': { type: 'decision.setState', id: decisionId, state: 'kept' },
  'decision.keepAs': { type: 'decision.keepAs', id: decisionId, what: 'A short release call' },
  'envelope.add': { type: 'envelope.add', id: envelopeId, ...envelope, carriedFrom: null },
  'envelope.update': { type: 'envelope.update', id: envelopeId, ...envelope },
  'outcome.delete': { type: 'outcome.delete', id: envelopeId },
  'outcome.restore': { type: 'outcome.restore', id: envelopeId },
  'outcome.move': { type: 'outcome.move', id: envelopeId, beforeId: envelopeId },
};

describeCommands(examples);

it('takes a loop of whole minutes from none to a million', () => {
  const passes = (loop: object) => commandSchema.safeParse({ ...examples['action.update'], loop }).success;
  expect(passes({ todayMinutes: 0, wishedMinutes: 1_000_000 })).toBe(true);
  expect(passes({ todayMinutes: -1, wishedMinutes: 0 })).toBe(false);
  expect(passes({ todayMinutes: 1.5, wishedMinutes: 0 })).toBe(false);
  expect(passes({ todayMinutes: 1_000_001, wishedMinutes: 0 })).toBe(false);
});
