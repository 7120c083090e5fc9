/** The calls about the user's own ceremonies, and about how long steps took before. */
import { z } from 'zod';
import { dateSchema } from '../session/fields.ts';
import { stepSchema } from '../session/run-schema.ts';
import { sessionKindSchema } from '../session/schema.ts';
import { templateIdSchema } from '../session/template-id.ts';
import { ceremonyTemplateSchema, newTemplateSchema } from '../templates/ceremony-template.ts';

const operator: { readonly audiences: readonly ['operator'] } = { audiences: ['operator'] };
const nothing = z.strictObject({});

export const templateCalls = {
  /** The user's own templates by name; those that come with the app are known to every window. */
  'templates.list': {
    ...operator,
    input: nothing,
    output: z.object({
      templates: z.array(ceremonyTemplateSchema),
      /** Names of files that hold no template this version can read; they are left as they are. */
      unreadable: z.array(z.string()),
    }),
  },
  'templates.save': {
    ...operator,
    input: newTemplateSchema,
    output: z.object({ templateId: templateIdSchema }),
  },
  'templates.remove': {
    ...operator,
    input: z.strictObject({ templateId: templateIdSchema }),
    output: z.object({}),
  },
  /** How long each step took in the last meetings of a squad, as a median. */
  'library.stepTimes': {
    ...operator,
    input: z.strictObject({ squad: z.string().max(1_000), kind: sessionKindSchema, date: dateSchema }),
    output: z.object({
      times: z.array(
        stepSchema.pick({ kind: true, name: true }).extend({ tookMs: z.int(), meetings: z.int() }),
      ),
    }),
  },
} as const;
