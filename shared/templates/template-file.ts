/** A user's own template as it lies in the data folder: one small file each. */
import { z } from 'zod';
import { type CeremonyTemplate, ceremonyTemplateSchema } from './ceremony-template.ts';

const templateFileSchema = z.object({
  format: z.literal('squadmap-template'),
  version: z.literal(1),
  template: ceremonyTemplateSchema,
});

/** The text of a template's file. */
export function templateFileText(template: CeremonyTemplate): string {
  const content: z.infer<typeof templateFileSchema> = { format: 'squadmap-template', version: 1, template };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The template in the text of a file; null when it is none, or one of a newer version. */
export function parseTemplateFile(text: string): CeremonyTemplate | null {
  try {
    const { success, data } = templateFileSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    return success ? data.template : null;
  } catch {
    return null; // It is no JSON.
  }
}
