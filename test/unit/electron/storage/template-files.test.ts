import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../../../../electron/storage/data-folder.ts';
import { createTemplateFiles } from '../../../../electron/storage/template-files.ts';
import type { CeremonyTemplate } from '../../../../shared/templates/ceremony-template.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ours: CeremonyTemplate = {
  id: 'aaaabbbbccccdddd',
  name: 'Our SquadMAP',
  kind: 'squadmap',
  steps: [{ kind: 'talk', name: 'Story', plannedMs: 300_000, cue: 'Once upon a time', sentence: 'A story' }],
};

async function opened() {
  const folder = await openDataFolder(await temporaryFolder());
  return { files: createTemplateFiles(folder), root: folder.root, path: join(folder.root, 'templates') };
}

describe('template files', () => {
  it('are none in a new folder, which stays as it is', async () => {
    const { files, root } = await opened();
    expect(await files.list()).toEqual({ templates: [], unreadable: [] });
    expect(await readdir(root)).not.toContain('templates');
  });

  it('keep a template as readable text, for the eyes of its user only, and give it back', async () => {
    const { files, path } = await opened();
    await files.add(ours);
    expect((await files.list()).templates).toEqual([ours]);
    const text = await readFile(join(path, `${ours.id}.json`), 'utf8');
    expect(text).toContain('"Once upon a time"');
    expect(text.endsWith('}\n')).toBe(true);
    expect(await readdir(path)).toEqual([`${ours.id}.json`]);
  });

  it('are never written over one another', async () => {
    const { files } = await opened();
    await files.add(ours);
    await expect(files.add({ ...ours, name: 'Other' })).rejects.toMatchObject({ code: 'changed-outside' });
    expect((await files.list()).templates).toEqual([ours]);
  });

  it('go when they are removed, and cannot go twice', async () => {
    const { files } = await opened();
    await files.add(ours);
    await files.remove(ours.id);
    expect((await files.list()).templates).toEqual([]);
    await expect(files.remove(ours.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('hide no good one behind a bad one, and leave the bad ones as they are', async () => {
    const { files, path } = await opened();
    await files.add(ours);
    const text = await readFile(join(path, `${ours.id}.json`), 'utf8');
    const bad: Readonly<Record<string, string>> = {
      'broken.json': text.slice(0, 40),
      'newer.json': text.replace('"version": 1', '"version": 2'),
      'named-otherwise.json': text,
      'too-short.json': text.replace('300000', '0').replace(ours.id, 'too-short'),
      'list.json': '[]',
    };
    for (const [name, content] of Object.entries(bad)) await writeFile(join(path, name), content);
    await mkdir(join(path, 'folder.json'));
    await symlink(join(path, `${ours.id}.json`), join(path, 'link.json'));
    await writeFile(join(path, 'notes.txt'), 'not ours');
    const { templates, unreadable } = await files.list();
    expect(templates).toEqual([ours]);
    expect(unreadable).toEqual([...Object.keys(bad), 'folder.json', 'link.json'].sort());
    expect(await readFile(join(path, 'broken.json'), 'utf8')).toBe(bad['broken.json']);
  });

  it('are cleared of what a crash left half written', async () => {
    const { files, root, path } = await opened();
    await files.add(ours);
    await writeFile(join(path, `.${ours.id}.json.0123456789abcdef.tmp`), 'half');
    await openDataFolder(root);
    expect(await readdir(path)).toEqual([`${ours.id}.json`]);
  });

  it('do not keep the app from starting when something else is in their place', async () => {
    const { files, root, path } = await opened();
    await writeFile(path, 'a file');
    await openDataFolder(root);
    await expect(files.list()).rejects.toMatchObject({ name: 'StorageError' });
    await expect(files.add(ours)).rejects.toMatchObject({ name: 'StorageError' });
  });
});
