import { expect, test } from 'vitest';
import {
  confirmedSession,
  type OptimisticSession,
  rebased,
  withAnswer,
  withChange,
  withPending,
} from '../../../../renderer/stores/optimistic-session.ts';
import type { CommandId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { diffSessions } from '../../../../shared/session/session-diff.ts';
import { anId, aRequest, aSession } from '../../../support/session-builders.ts';

const eagle = aSession({ squad: 'Eagle' });
const hawk: Session = { ...eagle, squad: 'Hawk' };
const kite: Session = { ...eagle, squad: 'Kite' };
const request = aRequest({ type: 'session.update', squad: 'Hawk' });

/** A window that has changed Eagle to Hawk and waits for the answer. */
function waiting(): OptimisticSession {
  const state = withPending(confirmedSession(eagle, 0), request);
  if ('ok' in state) throw new Error('It was refused.');
  return state;
}

function change(from: Session, to: Session, version: number, requestId: CommandId = anId('request')) {
  return { version, diff: diffSessions(from, to), requestId };
}

test('an answered change stays on top until its version is shown, and no longer', () => {
  const answered = withAnswer(waiting(), request.id, 1);
  expect(answered).toMatchObject({ shown: hawk, pending: [{ version: 1 }] });
  expect(withChange(answered, change(eagle, hawk, 1, request.id))).toMatchObject({
    shown: hawk,
    pending: [],
  });
});

test('an answered change whose event was lost gives way to what is read again', () => {
  const answered = withAnswer(waiting(), request.id, 1);
  expect(rebased(answered, kite, 2)).toMatchObject({ shown: kite, pending: [] });
});

test('a change that is not answered yet stays on top of what is read again', () => {
  expect(rebased(waiting(), kite, 2)).toMatchObject({ shown: hawk, pending: [{ version: null }] });
});

test('an event from before what was read takes its own change off the pending ones', () => {
  const read = rebased(waiting(), hawk, 1);
  expect(withChange(read, change(eagle, hawk, 1, request.id))).toMatchObject({ shown: hawk, pending: [] });
});

test('an answer to a version that is shown already ends the waiting', () => {
  const read = rebased(waiting(), hawk, 1);
  expect(withAnswer(read, request.id, 1).pending).toEqual([]);
});

test('a change after one that was missed asks for a new reading', () => {
  expect(withChange(confirmedSession(eagle, 0), change(eagle, kite, 2))).toBeNull();
});
