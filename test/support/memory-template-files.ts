import { StorageError } from '../../electron/storage/storage-error.ts';
import type { TemplateFiles } from '../../electron/storage/template-files.ts';
import type { CeremonyTemplate } from '../../shared/templates/ceremony-template.ts';

interface MemoryTemplates {
  readonly templates: readonly CeremonyTemplate[];
  readonly unreadable: readonly string[];
  /** Throws when nothing can be written now. */
  readonly mustBeWritable: () => void;
}

/** The templates of a data folder that is nowhere but in memory. */
export function memoryTemplateFiles({
  templates,
  unreadable,
  mustBeWritable,
}: MemoryTemplates): TemplateFiles {
  const kept = new Map(templates.map((template) => [template.id, template]));
  return {
    list: async () => ({ templates: [...kept.values()], unreadable }),
    async add(template) {
      mustBeWritable();
      kept.set(template.id, template);
    },
    async remove(id) {
      if (!kept.delete(id)) throw new StorageError('not-found', 'It is not there.');
    },
  };
}
