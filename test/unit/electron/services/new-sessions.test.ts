import { expect, test } from 'vitest';
import type { SessionId, StepId } from '../../../../shared/session/ids.ts';
import type { NewSession } from '../../../../shared/session/new-session.ts';
import { minuteMs } from '../../../../shared/session/run-schema.ts';
import { stepsInOrder } from '../../../../shared/session/steps.ts';
import { aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const wanted: NewSession = {
  ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
};

const started = async () => startServices(await temporaryFolder());

async function sessionOf(services: StartedServices, sessionId: SessionId) {
  return (await services.handlers['session.open']({ sessionId })).session;
}

/** Goes through the first steps of a meeting, so many minutes each. */
async function hold(services: StartedServices, sessionId: SessionId, minutes: readonly number[]) {
  const steps = stepsInOrder(await sessionOf(services, sessionId));
  let at = Date.UTC(2026, 10, 20, 9);
  const go = (stepId: StepId) =>
    services.handlers['session.apply']({ sessionId, request: aRequest({ type: 'run.goTo', stepId }, at) });
  for (const [i, taken] of minutes.entries()) {
    const [here, next] = [steps[i], steps[i + 1]];
    if (here && next) await go(here.id);
    at += taken * minuteMs;
    if (next) await go(next.id);
  }
  await services.flush();
}

test('a meeting gets the steps of its ceremony, and has not begun', async () => {
  const services = await started();
  const { sessionId } = await services.handlers['session.create']({ ...wanted, templateId: 'squadmap-40' });
  const session = await sessionOf(services, sessionId);
  expect(stepsInOrder(session).map(({ name }) => name)).toEqual([
    ...['Open', 'Look back', 'Observe', 'Sort', 'Vote', 'Discuss', 'Triage', 'Say it back', 'Close'],
  ]);
  expect(session.run).toMatchObject({ startedAt: null, stepId: null });
});

test('a meeting gets the steps of a template of one’s own', async () => {
  const services = await started();
  const steps = [
    { kind: 'talk', name: 'Story', plannedMs: 300_000, cue: 'Tell', sentence: 'A story' } as const,
  ];
  const { templateId } = await services.handlers['templates.save']({ name: 'Ours', kind: 'squadmap', steps });
  const { sessionId } = await services.handlers['session.create']({ ...wanted, templateId });
  expect(stepsInOrder(await sessionOf(services, sessionId))).toMatchObject(steps);
});

test.each(['monday-20', 'aaaabbbbccccdddd'])('no meeting comes of the template %s', async (templateId) => {
  const services = await started();
  await expect(services.handlers['session.create']({ ...wanted, templateId })).rejects.toMatchObject({
    code: 'not-found',
    message: 'This template is not there any more. Choose another.',
  });
  expect((await services.handlers['library.list']({})).sessions).toEqual([]);
});

test('the next meeting is planned as long as the steps of the last ones took, if that is wished', async () => {
  const services = await started();
  const plan = { ...wanted, templateId: 'squadmap-60' } as const;
  for (const observed of [9, 15, 12]) {
    const { sessionId } = await services.handlers['session.create'](plan);
    await hold(services, sessionId, [1, 2, 6, 4, observed]);
  }
  const { times } = await services.handlers['library.stepTimes']({
    ...{ squad: 'falcon', kind: 'squadmap', date: '2026-12-04' },
  });
  expect(times).toContainEqual({ kind: 'observe', name: 'Observe', tookMs: 12 * minuteMs, meetings: 3 });
  const minutesOfObserve = async (usesEarlierTimes: boolean) => {
    const { sessionId } = await services.handlers['session.create']({ ...plan, usesEarlierTimes });
    const steps = stepsInOrder(await sessionOf(services, sessionId));
    return (steps.find(({ kind }) => kind === 'observe')?.plannedMs ?? 0) / minuteMs;
  };
  expect(await minutesOfObserve(true)).toBe(12);
  expect(await minutesOfObserve(false)).toBe(6);
});

test('the next meeting brings along what the last one left to do', async () => {
  const services = await started();
  const people = [{ name: 'Ana', role: 'product-owner', isPresent: true } as const];
  const { sessionId } = await services.handlers['session.create']({ ...wanted, people });
  await services.handlers['session.apply']({
    sessionId,
    request: aRequest({ type: 'session.update', purpose: 'Payments people trust', agreements: 'One talks' }),
  });
  await services.flush();
  const { sessionId: next } = await services.handlers['session.create']({ ...wanted, date: '2026-12-04' });
  const session = await sessionOf(services, next);
  expect(session).toMatchObject({ purpose: 'Payments people trust', agreements: 'One talks' });
  expect(Object.values(session.people)).toMatchObject([{ name: 'Ana', isPresent: false }]);
});

test('the sample meeting is planned and has not begun', async () => {
  const services = await started();
  const { sessionId } = await services.handlers['session.createSample']({ date: '2026-11-20' });
  const session = await sessionOf(services, sessionId);
  expect(stepsInOrder(session).map(({ kind }) => kind)).toContain('discuss');
  expect(session.run.startedAt).toBeNull();
});
