import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const path = join(import.meta.dirname, 'README.md');
const mark = '<!-- Below this line stands what the last run wrote. -->';

/** Puts a run's figures into README.md, below what people wrote there. */
export async function writeReadme(report: string): Promise<void> {
  const [written = ''] = (await readFile(path, 'utf8')).split(mark);
  await writeFile(path, `${written}${mark}\n\n${report}\n`);
}
