import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { SessionKind } from '../../shared/session/schema.ts';
import { stepsInOrder } from '../../shared/session/steps.ts';
import { ceremoniesOf } from '../../shared/templates/ceremonies.ts';
import { plannedSteps } from '../../shared/templates/ceremony-template.ts';
import { startHostProcess } from '../support/host-process.ts';
import { anId, aRequest } from '../support/session-builders.ts';

for (const kind of ['squadmap', 'monday'] satisfies SessionKind[]) {
  test(`a host killed in any step of a ${kind} stands on that step again, with its clock untouched`, async () => {
    test.setTimeout(120_000);
    const folder = await mkdtemp(join(tmpdir(), 'squadmap-killed-step-'));
    let host = await startHostProcess(folder);
    let client = await host.enter();
    const { sessionId } = await client.call('session.create', {
      ...{ kind, squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
    });
    const [template] = ceremoniesOf(kind, []);
    if (!template) throw new Error('There is no ceremony of this kind.');
    const steps = plannedSteps(template, () => anId('step'));
    await client.call('session.apply', {
      sessionId,
      request: aRequest({ type: 'step.add', steps, beforeId: null }, Date.now()),
    });
    const { session: planned } = await client.call('session.open', { sessionId });

    for (const { id: stepId } of stepsInOrder(planned)) {
      const request = aRequest({ type: 'run.goTo', stepId }, Date.now());
      const answer = await client.call('session.apply', { sessionId, request });
      expect(answer).toMatchObject({ outcome: 'applied', isDurable: true });
      const before = (await client.call('session.open', { sessionId })).session;
      await host.kill();
      host = await startHostProcess(folder);
      client = await host.enter();
      const { session } = await client.call('session.open', { sessionId });
      expect(session.run).toEqual(before.run);
      expect(session.steps).toEqual(before.steps);
      const { sessions } = await client.call('library.list', {});
      expect(sessions[0]?.running?.name).toBe(before.steps[stepId]?.name);
    }
    await host.stop();
    await rm(folder, { recursive: true });
  });
}
