/** The plan of a ceremony, from which a meeting gets its steps. */
import { z } from 'zod';
import { nameSchema } from '../session/fields.ts';
import type { StepId } from '../session/ids.ts';
import { minuteMs, type StepKind, stepSchema } from '../session/run-schema.ts';
import { sessionKindSchema } from '../session/schema.ts';
import { maxSteps, type PlannedStep } from '../session/step-commands.ts';
import { templateIdSchema } from '../session/template-id.ts';

const templateStepSchema = stepSchema
  .pick({ kind: true, name: true, plannedMs: true, cue: true, sentence: true })
  .strict();
export type TemplateStep = z.infer<typeof templateStepSchema>;

export const ceremonyTemplateSchema = z.strictObject({
  id: templateIdSchema,
  name: nameSchema,
  /** The kind of meeting it can be chosen for. */
  kind: sessionKindSchema,
  steps: z.array(templateStepSchema).min(1).max(maxSteps),
});
export type CeremonyTemplate = z.infer<typeof ceremonyTemplateSchema>;

/** A template that has no place among the others yet. */
export const newTemplateSchema = ceremonyTemplateSchema.omit({ id: true });
export type NewTemplate = z.infer<typeof newTemplateSchema>;

/** The steps of a template as a meeting plans them, each under an id of its own. */
export function plannedSteps({ steps }: Pick<CeremonyTemplate, 'steps'>, newId: () => string): PlannedStep[] {
  return steps.map((step) => ({ ...step, id: newId() as StepId }));
}

/** How long a meeting of this plan takes, in milliseconds; people arrive before it begins. */
export function plannedLengthMs(steps: readonly Pick<TemplateStep, 'kind' | 'plannedMs'>[]): number {
  return steps.reduce((sum, { kind, plannedMs }) => (kind === 'arrive' ? sum : sum + plannedMs), 0);
}

/** A step of a shipped ceremony, as its data file writes it. */
export function stepOf(
  kind: StepKind,
  name: string,
  minutes: number,
  cue: string,
  sentence: string,
): TemplateStep {
  return { kind, name, plannedMs: minutes * minuteMs, cue, sentence };
}
