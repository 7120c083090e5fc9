import { expect, test } from 'vitest';
import { templateOf } from '../../../../shared/library/template-of.ts';
import { newTemplateSchema } from '../../../../shared/templates/ceremony-template.ts';
import { aSession, aStep } from '../../../support/session-builders.ts';

test('a template is the plan of the meeting: words and minutes, not how it went', () => {
  const observe = aStep({ kind: 'observe', name: 'Look', cue: 'Say it', sentence: 'Look', spentMs: 9 });
  const steps = [
    observe,
    aStep({ name: 'Left out', isSkipped: true }),
    aStep({ kind: 'close', name: 'End' }),
  ];
  const template = templateOf(aSession({ kind: 'health-check', steps }), 'Ours');
  expect(newTemplateSchema.safeParse(template).error).toBeUndefined();
  expect(template).toMatchObject({ name: 'Ours', kind: 'health-check' });
  expect(template.steps[0]).toEqual({
    ...{ kind: 'observe', name: 'Look', plannedMs: 300_000, cue: 'Say it', sentence: 'Look' },
  });
  expect(template.steps.map(({ name }) => name)).toEqual(['Look', 'End']);
});
