import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callNames } from '../../../../shared/api/contract.ts';
import type { StepId } from '../../../../shared/session/ids.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const sentence = 'This data folder is open elsewhere, so nothing can be changed here.';

async function withReader() {
  const folder = await temporaryFolder();
  const writer = await startServices(folder);
  const { sessionId } = await writer.handlers['session.create']({
    ...{ kind: 'squadmap', squad: 'Falcon', date: '2026-11-20', attribution: 'roles', people: [] },
  });
  const [first, second] = [anId<StepId>('step'), anId<StepId>('step')];
  const step = { name: 'Talk', kind: 'talk', plannedMs: 60_000, cue: '', sentence: '' } as const;
  const steps = [first, second].map((id) => ({ ...step, id }));
  for (const request of [
    aRequest({ type: 'step.add', steps, beforeId: null }),
    aRequest({ type: 'run.goTo', stepId: first }),
  ]) {
    await writer.handlers['session.apply']({ sessionId, request });
  }
  await writer.flush();
  const reader = await startServices(folder, {}, { readOnly: sentence });
  return { folder, writer, reader, sessionId };
}

async function everythingIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')])),
  );
}

test('a host that only reads shows what the other saved last, each time anew', async () => {
  const { writer, reader, sessionId } = await withReader();
  const squad = async () => (await reader.handlers['session.open']({ sessionId })).session.squad;
  expect(await squad()).toBe('Falcon');
  const request = aRequest({ type: 'session.update', squad: 'Heron' });
  await writer.handlers['session.apply']({ sessionId, request });
  expect(await squad()).toBe('Heron');
  expect(await reader.handlers['app.info']({})).toMatchObject({ readOnly: sentence });
});

test('a host that only reads refuses every change with the reason, and touches no file', async () => {
  const { folder, reader, sessionId } = await withReader();
  const path = join(folder, 'sessions', `${sessionId}.json`);
  await writeFile(path, (await readFile(path, 'utf8')).replace('Falcon', 'Heron'));
  const before = await everythingIn(folder);
  const request = aRequest({ type: 'session.update', squad: 'Owl' });
  await expect(reader.handlers['session.apply']({ sessionId, request })).rejects.toMatchObject({
    ...{ code: 'conflict', message: sentence },
  });
  const input = { sessionId, requestId: anId<never>('request'), theme: 'dark', date: '2026-11-20', by: 1 };
  await reader.handlers['stage.present']({ sessionId });
  for (const name of callNames) {
    await (reader.handlers[name] as (input: unknown) => Promise<unknown>)(input).catch(() => undefined);
  }
  expect(await reader.flush()).toBe(true);
  expect(reader.heard.map(({ name }) => name)).not.toContain('session.changed');
  expect(await everythingIn(folder)).toEqual(before);
});

test('a window of a host that only reads can offer its menu and ask for files without a complaint', async () => {
  const { reader } = await withReader();
  await expect(reader.handlers['menu.offer']({ actions: [] })).resolves.toEqual({});
  await expect(reader.handlers['import.takeHandedOver']({})).resolves.toEqual({ handedOver: null });
});
