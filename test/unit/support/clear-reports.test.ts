import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearReports } from '../../support/clear-reports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a run clears away what the last one reported, and leaves the night’s reports for the page of figures', async () => {
  const folder = join(await temporaryFolder(), 'test-results');
  clearReports(folder);
  for (const name of ['night', 'e2e']) await mkdir(join(folder, name), { recursive: true });
  for (const name of ['unit.json', 'night/soak.json', 'e2e/trace.zip'])
    await writeFile(join(folder, name), '');
  clearReports(folder);
  expect(await readdir(folder)).toEqual(['night']);
  expect(await readdir(join(folder, 'night'))).toEqual(['soak.json']);
});
