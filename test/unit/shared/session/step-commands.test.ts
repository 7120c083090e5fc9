import { expect, it } from 'vitest';
import { commandSchema } from '../../../../shared/session/commands.ts';
import type { StepId } from '../../../../shared/session/ids.ts';
import type { stepCommandSchemas } from '../../../../shared/session/step-commands.ts';
import { describeCommands, type ExamplesOf } from '../../../support/describe-commands.ts';
import { anId } from '../../../support/session-builders.ts';

const id = anId<StepId>('step');
const step = { id, kind: 'observe', name: 'Observe', plannedMs: 360_000, cue: '', sentence: '' } as const;

const examples: ExamplesOf<typeof stepCommandSchemas> = {
  'step.add': { type: 'step.add', steps: [step], beforeId: id },
  'step.update': {
    type: 'step.update',
    id,
    name: 'Look',
    plannedMs: 60_000,
    cue: 'Say it',
    sentence: 'Look',
  },
  'step.move': { type: 'step.move', id, beforeId: id },
  'step.skip': { type: 'step.skip', id, isSkipped: true },
  'step.remove': { type: 'step.remove', id },
  'step.addTime': { type: 'step.addTime', id, byMs: -60_000 },
  'step.reveal': { type: 'step.reveal', id, isRevealed: true },
  'run.goTo': { type: 'run.goTo', stepId: id },
  'run.pause': { type: 'run.pause' },
  'run.resume': { type: 'run.resume' },
  'run.focus': { type: 'run.focus', id: 'x'.repeat(16) },
  'run.end': { type: 'run.end' },
};
const { 'run.focus': focus, ...others } = examples;

describeCommands(others);

it('turns to anything that has an id', () => {
  expect(commandSchema.safeParse(focus).success).toBe(true);
  for (const wrong of [7, {}, 'x'.repeat(61)]) {
    expect(commandSchema.safeParse({ ...focus, id: wrong }).success).toBe(false);
  }
});

it('names the kind of step, or is refused', () => {
  const unknown = { ...examples['step.add'], steps: [{ ...step, kind: 'dance' }] };
  expect(commandSchema.safeParse(unknown).success).toBe(false);
});
