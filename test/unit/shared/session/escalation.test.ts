import { expect, it } from 'vitest';
import type { EnvelopeId } from '../../../../shared/session/ids.ts';
import { actionsOf, envelopesOf } from '../../../../shared/session/outcome-views.ts';
import { anAction, anEnvelope } from '../../../support/outcome-builders.ts';
import { anId, applied, aSession, testTime } from '../../../support/session-builders.ts';
import { refused } from '../../../support/session-outcomes.ts';

const action = anAction({ what: 'Ask for staging', postponed: 2, carriedFrom: '2026-10-23' });
const session = aSession({ actions: [action] });
const escalate = {
  type: 'action.escalate',
  id: action.id,
  envelopeId: anId<EnvelopeId>('envelope'),
} as const;

it('an action goes to the tribe in an envelope that still wants its ask, by one act', () => {
  const raised = applied(session, escalate);
  expect(actionsOf(raised)).toEqual([{ ...action, state: 'escalated' }]);
  expect(envelopesOf(raised)).toMatchObject([
    { id: escalate.envelopeId, problem: 'Ask for staging', tried: 'put off twice since 2026-10-23', ask: '' },
  ]);
});

it('what is raised already is not raised again', () => {
  const raised = applied(session, escalate);
  const again = applied(raised, { ...escalate, envelopeId: anId<EnvelopeId>('envelope') });
  expect(again).toBe(raised);
});

it('nothing is raised where there is no action, or no room for its envelope', () => {
  const binned = aSession({ actions: [{ ...action, deletedAt: testTime }] });
  expect(refused(binned, escalate)).toBe('unknown-outcome');
  expect(refused(aSession(), escalate)).toBe('unknown-outcome');
  const taken = aSession({ actions: [action], envelopes: [anEnvelope({ id: escalate.envelopeId })] });
  expect(refused(taken, escalate)).toBe('id-taken');
});
