import { expect, test } from 'vitest';
import { withUsualSteps } from '../../../../shared/library/with-usual-steps.ts';
import { sessionKinds, sessionSchema } from '../../../../shared/session/schema.ts';
import { stepsInOrder } from '../../../../shared/session/steps.ts';
import { anId, aSession, aStep } from '../../../support/session-builders.ts';

test.each(sessionKinds)('a meeting without steps gets those of a %s, and has not begun', (kind) => {
  const session = withUsualSteps(aSession({ kind }), () => anId('step'));
  expect(sessionSchema.safeParse(session).error).toBeUndefined();
  expect(stepsInOrder(session).at(-1)?.kind).toBe('close');
  expect(session.run.startedAt).toBeNull();
});

test('a meeting that has steps keeps them as they are', () => {
  const session = aSession({ steps: [aStep()] });
  expect(withUsualSteps(session, () => anId('step'))).toBe(session);
});
