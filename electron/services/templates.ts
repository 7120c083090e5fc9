import { ApiError } from '../../shared/api/api-error.ts';
import type { SessionKind } from '../../shared/session/schema.ts';
import { shippedCeremonies } from '../../shared/templates/ceremonies.ts';
import type { CeremonyTemplate, NewTemplate } from '../../shared/templates/ceremony-template.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { StoredTemplates, TemplateFiles } from '../storage/template-files.ts';

export interface TemplatesService {
  list(): Promise<StoredTemplates>;
  /** Keeps a new template; gives its id. */
  save(template: NewTemplate): Promise<string>;
  remove(id: string): Promise<void>;
  /** A shipped template or one of the user's own; rejects where there is none of that id for that kind of meeting. */
  find(id: string, kind: SessionKind): Promise<CeremonyTemplate>;
}

/** Far above what anybody chooses from. */
const mostTemplates = 100;

/** The service behind the calls `templates.*`. */
export function createTemplatesService(files: TemplateFiles, newId: () => string): TemplatesService {
  return {
    async list() {
      const { templates, unreadable } = await files.list();
      return { templates: templates.toSorted((a, b) => a.name.localeCompare(b.name, 'en')), unreadable };
    },
    async save(template) {
      const { templates } = await files.list();
      if (templates.length >= mostTemplates) {
        throw new ApiError(
          'conflict',
          `There are ${mostTemplates} templates already. Nothing was kept; remove one in Settings first.`,
        );
      }
      if ([...shippedCeremonies, ...templates].some((other) => isSame(other, template))) {
        throw new ApiError(
          'conflict',
          `There is a template “${template.name}” already. Nothing was kept; choose another name.`,
        );
      }
      const id = newId();
      await files.add({ ...template, id });
      return id;
    },
    async remove(id) {
      try {
        await files.remove(id);
      } catch (error) {
        if (error instanceof StorageError && error.code === 'not-found') throw hasGone();
        throw error;
      }
    },
    async find(id, kind) {
      const shipped = shippedCeremonies.find((template) => template.id === id);
      const found = shipped ?? (await files.list()).templates.find((template) => template.id === id);
      if (found?.kind !== kind) throw hasGone();
      return found;
    },
  };
}

function isSame(one: NewTemplate, other: NewTemplate): boolean {
  return one.kind === other.kind && one.name.toLowerCase() === other.name.toLowerCase();
}

function hasGone(): ApiError {
  return new ApiError('not-found', 'This template is not there any more. Choose another.');
}
