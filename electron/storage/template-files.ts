import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CeremonyTemplate } from '../../shared/templates/ceremony-template.ts';
import { parseTemplateFile, templateFileText } from '../../shared/templates/template-file.ts';
import { type DataFolder, makePrivateFolder } from './data-folder.ts';
import { type DurableFs, systemFs } from './durable-fs.ts';
import { flushFolder, writeDurably } from './durable-write.ts';
import { StorageError, systemCodeOf, toStorageError } from './storage-error.ts';

export interface StoredTemplates {
  readonly templates: readonly CeremonyTemplate[];
  /** Files among them that hold no template this version can read; they are left as they are. */
  readonly unreadable: readonly string[];
}

/** The user's own templates, a file each. Everything throws StorageError. */
export interface TemplateFiles {
  list(): Promise<StoredTemplates>;
  /** Keeps a new template; its id must be one that no other has. */
  add(template: CeremonyTemplate): Promise<void>;
  remove(id: string): Promise<void>;
}

const MAX_BYTES = 1024 * 1024;

/** Looks after the folder `templates`, which is made when there is a first one. */
export function createTemplateFiles(folder: DataFolder, fs: DurableFs = systemFs): TemplateFiles {
  const templates = join(folder.root, 'templates');
  const pathOf = (id: string) => join(templates, `${id}.json`);

  return {
    async list() {
      const names = (await namesIn(templates)).filter((name) => name.endsWith('.json')).sort();
      const read = await Promise.all(
        names.map(async (name) => ({ name, template: await readTemplate(join(templates, name), name) })),
      );
      return {
        templates: read.flatMap(({ template }) => template ?? []),
        unreadable: read.flatMap(({ name, template }) => (template ? [] : [name])),
      };
    },
    async add(template) {
      try {
        await makePrivateFolder(templates);
        await flushFolder(folder.root, fs);
        const bytes = new TextEncoder().encode(templateFileText(template));
        await writeDurably(pathOf(template.id), bytes, { expected: null, fs });
      } catch (error) {
        throw toStorageError(error);
      }
    },
    async remove(id) {
      try {
        await fs.unlink(pathOf(id));
        await flushFolder(templates, fs);
      } catch (error) {
        if (systemCodeOf(error) === 'ENOENT') throw new StorageError('not-found', 'The template has gone.');
        throw toStorageError(error);
      }
    },
  };
}

async function namesIn(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).filter((name) => !name.startsWith('.'));
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw toStorageError(error);
  }
}

/** Null for what is no template, not named after it, or cannot be read; one bad file hides no other. */
async function readTemplate(path: string, name: string): Promise<CeremonyTemplate | null> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile() || stats.size > MAX_BYTES) return null;
    const template = parseTemplateFile(await readFile(path, 'utf8'));
    return template && `${template.id}.json` === name ? template : null;
  } catch {
    return null;
  }
}
