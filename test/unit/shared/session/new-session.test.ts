import { describe, expect, it } from 'vitest';
import type { PersonId, SessionId } from '../../../../shared/session/ids.ts';
import { type NewSession, newSession } from '../../../../shared/session/new-session.ts';
import { peopleInOrder } from '../../../../shared/session/people.ts';
import { sessionSchema } from '../../../../shared/session/schema.ts';
import { anId, testTime } from '../../../support/session-builders.ts';

const context = {
  id: anId<SessionId>('session'),
  createdAt: testTime,
  newPersonId: () => anId<PersonId>('person'),
};
const wanted: NewSession = {
  kind: 'squadmap',
  squad: ' Falcon ',
  date: '2026-11-20',
  attribution: 'roles',
  people: [
    { name: 'Ana', role: 'product-owner', isPresent: true },
    { name: ' Ben ', role: 'chapter-lead', isPresent: false },
  ],
};

describe('newSession', () => {
  it('makes an empty, valid session with its people in the order given', () => {
    const outcome = newSession(wanted, context);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(sessionSchema.safeParse(outcome.session).error).toBeUndefined();
    expect(outcome.session).toMatchObject({ squad: 'Falcon', isSample: false, observations: {}, groups: {} });
    expect(peopleInOrder(outcome.session).map((person) => person.name)).toEqual(['Ana', 'Ben']);
  });

  it('refuses a squad or a person without a name', () => {
    expect(newSession({ ...wanted, squad: ' ' }, context)).toEqual({ ok: false, reason: 'empty-name' });
    const nameless = [{ name: '\t', role: 'maker', isPresent: true }] as const;
    expect(newSession({ ...wanted, people: [...nameless] }, context)).toEqual({
      ok: false,
      reason: 'empty-name',
    });
  });

  it('refuses a name that is too long', () => {
    expect(newSession({ ...wanted, squad: 'x'.repeat(121) }, context)).toEqual({
      ok: false,
      reason: 'name-too-long',
    });
  });
});
