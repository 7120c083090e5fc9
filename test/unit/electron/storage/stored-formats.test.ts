import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../electron/services/sha256.ts';
import { currentSchema } from '../../../../shared/session-file/migrations.ts';
import { parseSessionFile } from '../../../../shared/session-file/session-file.ts';
import { temporarySessionFiles } from './temporary-session-files.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const schemas = Array.from({ length: currentSchema }, (_, index) => index + 1);

async function withFixture(schema: number) {
  const bytes = await readFile(join(fixtures, `session-schema-${schema}.json`));
  const outcome = parseSessionFile(bytes.toString('utf8'), sha256);
  if (outcome.kind !== 'ok') throw new Error(`schema ${schema}: ${outcome.kind}`);
  const { id } = outcome.content.session;
  const storage = await temporarySessionFiles();
  const path = join(storage.dataFolder.sessions, `${id}.json`);
  await writeFile(path, bytes);
  return { ...storage, bytes, id, path, content: outcome.content };
}

describe.each(schemas)('a file of schema %i', (schema) => {
  test('opens whole, and looking at it changes nothing', async () => {
    const { files, id, path, bytes, content } = await withFixture(schema);
    expect(await files.open(id)).toMatchObject({ kind: 'ok', content });
    expect(await readFile(path)).toEqual(bytes);
  });

  test('is saved as the schema of today, and stays to be had as it was', async () => {
    const { files, id, path, bytes, content, dataFolder } = await withFixture(schema);
    await files.open(id);
    await files.write(id, { ...content, rev: content.rev + 1 });
    expect(await files.read(id)).toMatchObject({ kind: 'ok', content: { rev: content.rev + 1 } });
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ schema: currentSchema });
    expect(await readFile(join(dataFolder.backups, id, 'prev.json'))).toEqual(bytes);
    const pinned = (await readdir(join(dataFolder.backups, id))).filter((name) => name.startsWith('pinned'));
    expect(pinned.map((name) => name.split('-')[1])).toEqual(schema < currentSchema ? ['migration'] : []);
  });
});

test('a file of a schema to come is neither opened nor written nor moved', async () => {
  const { files, id, path, bytes, content } = await withFixture(currentSchema);
  const newer = bytes.toString('utf8').replace(/"schema":\d+/, `"schema":${currentSchema + 1}`);
  await writeFile(path, newer);
  expect(await files.open(id)).toEqual({ kind: 'newer', schema: currentSchema + 1 });
  await expect(files.write(id, content)).rejects.toMatchObject({ code: 'changed-outside' });
  await expect(files.writeOverDamaged(id, content)).rejects.toMatchObject({ code: 'already-exists' });
  expect(await readFile(path, 'utf8')).toBe(newer);
});

test('every schema that ever was has a file here', async () => {
  const stored = (await readdir(fixtures)).filter((name) => /^session-schema-\d+\.json$/.test(name));
  expect(stored).toHaveLength(currentSchema);
});
