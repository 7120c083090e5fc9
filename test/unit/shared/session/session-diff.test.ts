import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../shared/session/schema.ts';
import {
  applyDiff,
  diffSessions,
  reverseDiff,
  sessionDiffSchema,
} from '../../../../shared/session/session-diff.ts';
import { anObservation, applied, aSession } from '../../../support/session-builders.ts';

const [a, b] = [anObservation({ text: 'before' }), anObservation()];
const session = aSession({ observations: [a, b] });
const edited = applied(session, { type: 'observation.edit', id: a.id, text: 'after' });

describe('diffSessions', () => {
  it('names only the fields that changed', () => {
    expect(diffSessions(session, edited)).toEqual([
      { kind: 'changed', table: 'observations', id: a.id, fields: { text: { from: 'before', to: 'after' } } },
    ]);
  });

  it('carries whole records that came or went', () => {
    const without = aSession({ ...session, people: [], groups: [], observations: [b] });
    expect(diffSessions(session, without)).toEqual([{ kind: 'removed', table: 'observations', record: a }]);
    expect(diffSessions(without, session)).toEqual([{ kind: 'added', table: 'observations', record: a }]);
  });

  it('finds nothing between equal values, even when they are other objects', () => {
    expect(diffSessions(session, structuredClone(session))).toEqual([]);
  });

  it('tells a field that is absent from one that is null, and a list from a record', () => {
    const later = (value?: unknown) =>
      ({ ...session, ...(value !== undefined && { later: value }) }) as Session;
    expect(diffSessions(later(), later(null))).toEqual([
      { kind: 'session', fields: { later: { to: null } } },
    ]);
    expect(diffSessions(later(null), later())).toEqual([
      { kind: 'session', fields: { later: { from: null } } },
    ]);
    expect(diffSessions(later([]), later({}))).toHaveLength(1);
  });

  it('survives the trip through schema and JSON, absent sides included', () => {
    const before = { ...session, gone: 1 } as Session;
    const after = { ...edited, come: { deep: [1] } } as Session;
    const diff = diffSessions(before, after);
    const arrived = sessionDiffSchema.parse(JSON.parse(JSON.stringify(diff)));
    expect(arrived).toEqual(diff);
    expect(applyDiff(before, arrived)).toEqual(after);
    expect(applyDiff(after, reverseDiff(arrived))).toEqual(before);
    expect(applyDiff(before, arrived)).not.toHaveProperty('gone');
  });
});

describe('applyDiff', () => {
  it('keeps the identity of everything it does not touch', () => {
    const after = applyDiff(session, diffSessions(session, edited));
    expect(after.observations[b.id]).toBe(b);
    expect(after.people).toBe(session.people);
    expect(after.groups).toBe(session.groups);
    expect(applyDiff(session, [])).toBe(session);
  });

  it('leaves out changes to a record that has gone', () => {
    const without = { ...session, observations: { [b.id]: b } } as Session;
    expect(applyDiff(without, diffSessions(session, edited))).toEqual(without);
  });
});
