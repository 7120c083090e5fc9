import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewTemplate } from '../../../../shared/templates/ceremony-template.ts';
import { startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ours: NewTemplate = {
  name: 'Our SquadMAP',
  kind: 'squadmap',
  steps: [{ kind: 'talk', name: 'Story', plannedMs: 300_000, cue: '', sentence: '' }],
};

test('a template is kept, listed by name after a restart, and removed', async () => {
  const folder = await temporaryFolder();
  const { handlers } = await startServices(folder);
  await handlers['templates.save']({ ...ours, name: 'Zebra' });
  const { templateId } = await handlers['templates.save'](ours);
  const restarted = await startServices(folder);
  const { templates } = await restarted.handlers['templates.list']({});
  expect(templates.map(({ name }) => name)).toEqual(['Our SquadMAP', 'Zebra']);
  expect(templates[0]).toEqual({ ...ours, id: templateId });
  await restarted.handlers['templates.remove']({ templateId });
  expect((await handlers['templates.list']({})).templates).toHaveLength(1);
});

test.each([
  [ours.name, 'squadmap'],
  ['our squadmap', 'squadmap'],
  ['SquadMAP, 60 minutes', 'squadmap'],
] as const)('a second template %s is refused, and nothing is kept of it', async (name, kind) => {
  const folder = await temporaryFolder();
  const { handlers } = await startServices(folder);
  await handlers['templates.save'](ours);
  await expect(handlers['templates.save']({ ...ours, name, kind })).rejects.toMatchObject({
    code: 'conflict',
    message: `There is a template “${name}” already. Nothing was kept; choose another name.`,
  });
  expect(await readdir(join(folder, 'templates'))).toHaveLength(1);
});

test('the same name for another kind of meeting is another template', async () => {
  const { handlers } = await startServices(await temporaryFolder());
  await handlers['templates.save'](ours);
  await handlers['templates.save']({ ...ours, kind: 'tribemap' });
  expect((await handlers['templates.list']({})).templates).toHaveLength(2);
});

test('a hundred templates are enough', async () => {
  const { handlers } = await startServices(await temporaryFolder());
  for (let i = 0; i < 100; i += 1) await handlers['templates.save']({ ...ours, name: `Plan ${i}` });
  await expect(handlers['templates.save'](ours)).rejects.toMatchObject({ code: 'conflict' });
});

test('a template that has gone cannot be removed, nor one that comes with the app', async () => {
  const { handlers } = await startServices(await temporaryFolder());
  for (const templateId of ['aaaabbbbccccdddd', 'squadmap-60']) {
    await expect(handlers['templates.remove']({ templateId })).rejects.toMatchObject({ code: 'not-found' });
  }
});

test('nothing is kept while another computer has the folder, and everything is listed', async () => {
  const folder = await temporaryFolder();
  const first = await startServices(folder);
  const { templateId } = await first.handlers['templates.save'](ours);
  const second = await startServices(folder, {}, { readOnly: 'Another computer has this folder.' });
  expect((await second.handlers['templates.list']({})).templates).toHaveLength(1);
  for (const call of [
    () => second.handlers['templates.save']({ ...ours, name: 'Other' }),
    () => second.handlers['templates.remove']({ templateId }),
  ]) {
    await expect(call()).rejects.toMatchObject({ message: 'Another computer has this folder.' });
  }
});
