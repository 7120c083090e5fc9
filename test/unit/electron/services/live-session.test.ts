import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CallInput, SessionSnapshot } from '../../../../shared/api/contract.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { applyDiff, type SessionDiff } from '../../../../shared/session/session-diff.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const wanted: CallInput<'session.create'> = {
  kind: 'squadmap',
  squad: 'Falcon',
  date: '2026-11-20',
  attribution: 'roles',
  people: [],
};

async function withSession() {
  const folder = await temporaryFolder();
  const services = await startServices(folder);
  const { sessionId } = await services.handlers['session.create'](wanted);
  return { folder, services, sessionId };
}

function addCard(services: StartedServices, sessionId: SessionId, text: string) {
  const card = { id: anId<never>('card'), text, source: { kind: 'unknown' as const } };
  const request = aRequest({
    type: 'observation.add',
    observations: [{ ...card, dimension: null, character: 'observation' }],
  });
  return { request, answer: services.handlers['session.apply']({ sessionId, request }) };
}

function textsOf({ session }: SessionSnapshot): string[] {
  return Object.values(session.observations).map((observation) => observation.text);
}

describe('a live session', () => {
  test('says that a change is durable only when it stands in the file', async () => {
    const { folder, services, sessionId } = await withSession();
    const applied = await addCard(services, sessionId, 'Tests take 40 minutes').answer;
    expect(applied).toEqual({ outcome: 'applied', version: 1, isDurable: true });
    expect(await readFile(join(folder, 'sessions', `${sessionId}.json`), 'utf8')).toContain(
      'Tests take 40 minutes',
    );
  });

  test('tells every window what changed, in order, so that each arrives at the same session', async () => {
    const { services, sessionId } = await withSession();
    const before = await services.handlers['session.open']({ sessionId });
    await Promise.all(['one', 'two', 'three'].map((text) => addCard(services, sessionId, text).answer));
    const changes = services.heard
      .filter(({ name }) => name === 'session.changed')
      .map(({ payload }) => payload);
    const followed = changes.reduce<SessionSnapshot['session']>(
      (session, change) => applyDiff(session, (change as { diff: SessionDiff }).diff),
      before.session,
    );
    const after = await services.handlers['session.open']({ sessionId });
    expect(followed).toEqual(after.session);
    expect(changes.map((change) => (change as { version: number }).version)).toEqual([1, 2, 3]);
  });

  test('carries a request out once, however often it is sent', async () => {
    const { services, sessionId } = await withSession();
    const { request, answer } = addCard(services, sessionId, 'once');
    const again = await services.handlers['session.apply']({ sessionId, request });
    expect(again).toEqual(await answer);
    expect(textsOf(await services.handlers['session.open']({ sessionId }))).toEqual(['once']);
  });

  test('refuses what the rules refuse with a sentence, and changes nothing', async () => {
    const { services, sessionId } = await withSession();
    const refused = await addCard(services, sessionId, '   ').answer;
    expect(refused).toMatchObject({ outcome: 'refused', reason: 'empty-text' });
    expect(services.heard.filter(({ name }) => name === 'session.changed')).toEqual([]);
  });

  test('undoes and redoes across a restart of the app', async () => {
    const { folder, services, sessionId } = await withSession();
    await addCard(services, sessionId, 'first').answer;
    await addCard(services, sessionId, 'second').answer;

    const restarted = await startServices(folder);
    expect(await restarted.handlers['session.open']({ sessionId })).toMatchObject({
      undo: 'observation.add',
      redo: null,
    });
    await restarted.handlers['session.undo']({ sessionId, requestId: anId('undo') });

    const again = await startServices(folder);
    const undone = await again.handlers['session.open']({ sessionId });
    expect(textsOf(undone)).toEqual(['first']);
    expect(undone).toMatchObject({ redo: 'observation.add' });
    await again.handlers['session.redo']({ sessionId, requestId: anId('redo') });
    expect(textsOf(await again.handlers['session.open']({ sessionId }))).toEqual(['first', 'second']);
  });

  test('says plainly that there is nothing to undo', async () => {
    const { services, sessionId } = await withSession();
    const answer = await services.handlers['session.undo']({ sessionId, requestId: anId('undo') });
    expect(answer).toMatchObject({ outcome: 'refused', message: 'There is nothing to undo.' });
  });
});
