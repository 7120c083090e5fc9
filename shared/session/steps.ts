/** Rules of steps: they suggest and never lock, so everything can be changed while the meeting runs. */
import type { CommandOf } from './commands.ts';
import { givenFields } from './given-fields.ts';
import type { StepId } from './ids.ts';
import { byOrder, keysAt } from './order.ts';
import { nameProblem } from './people.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';
import {
  longestStepMs,
  maxCueLength,
  maxSentenceLength,
  newStep,
  type Step,
  shortestStepMs,
} from './run-schema.ts';
import type { Session } from './schema.ts';
import { maxSteps } from './step-commands.ts';
import { rowsOf, withRecords } from './tables.ts';
import { cleanName, cleanText } from './text.ts';

/** What of a session tells how its meeting goes. */
export type Course = Pick<Session, 'steps' | 'run' | 'topics'>;

/** The steps in their order, skipped ones included. */
export function stepsInOrder(session: Pick<Session, 'steps'>): readonly Step[] {
  return rowsOf(session.steps).toSorted(byOrder);
}

/** The step the meeting is in; undefined before its first, and when another copy of the meeting has removed that step. */
export function currentStep(session: Course): Step | undefined {
  const { stepId } = session.run;
  return stepId === null ? undefined : session.steps[stepId];
}

/** Whether the meeting is in a step and has not been closed. */
export function isUnderWay(session: Course): boolean {
  return currentStep(session) !== undefined && session.run.endedAt === null;
}

/** The nearest step before or after the current one that is not skipped; before the first, the first. */
export function stepBeside(session: Course, direction: 1 | -1): Step | undefined {
  const steps = stepsInOrder(session);
  const here = steps.findIndex((step) => step.id === session.run.stepId);
  const others = direction === 1 ? steps.slice(here + 1) : steps.slice(0, Math.max(here, 0)).reverse();
  return others.find((step) => !step.isSkipped);
}

/** The command that shows the room what is gathered in the current step, or hides it again; null outside of steps. */
export function revealCommand(session: Course): CommandOf<'step.reveal'> | null {
  const step = currentStep(session);
  return step ? { type: 'step.reveal', id: step.id, isRevealed: !step.isRevealed } : null;
}

/** In front of which step one more is planned while the meeting runs: after the one it is in; null for the end. */
export function nextStepId(session: Course): StepId | null {
  const steps = stepsInOrder(session);
  const here = steps.findIndex((step) => step.id === session.run.stepId);
  return here < 0 ? null : (steps[here + 1]?.id ?? null);
}

/** Plans further steps. */
export function addSteps(session: Session, command: CommandOf<'step.add'>): Session | Refusal {
  const steps = stepsInOrder(session);
  if (steps.length + command.steps.length > maxSteps) return refuse('too-many-steps');
  const keys = keysAt(steps, placeBefore(steps, command.beforeId), command.steps.length);
  const added: Step[] = [];
  for (const [i, planned] of command.steps.entries()) {
    if (session.steps[planned.id] || added.some((step) => step.id === planned.id)) return refuse('id-taken');
    const step = cleaned({ ...planned, ...newStep, order: keys[i] ?? 'a0' });
    const problem = stepProblem(step);
    if (problem) return refuse(problem);
    added.push(step);
  }
  return withRecords(session, 'steps', added);
}

/** Changes what a step says or how long it is to take; what the command leaves out stays. */
export function updateStep(session: Session, command: CommandOf<'step.update'>): Session | Refusal {
  const { type, id, ...given } = command;
  return changeStep(session, id, (step) => cleaned({ ...step, ...givenFields(given) }));
}

/** Gives a step more time, or less. */
export function addTime(session: Session, { id, byMs }: CommandOf<'step.addTime'>): Session | Refusal {
  return changeStep(session, id, (step) => ({ ...step, plannedMs: step.plannedMs + byMs }));
}

/** Leaves a step out, or takes it in again. */
export function skipStep(session: Session, { id, isSkipped }: CommandOf<'step.skip'>): Session | Refusal {
  return changeStep(session, id, (step) => ({ ...step, isSkipped }));
}

/** Shows the room what was gathered in a step, or hides it again. */
export function revealStep(
  session: Session,
  { id, isRevealed }: CommandOf<'step.reveal'>,
): Session | Refusal {
  return changeStep(session, id, (step) => ({ ...step, isRevealed }));
}

/** Puts a step in front of another, or at the end. */
export function moveStep(session: Session, { id, beforeId }: CommandOf<'step.move'>): Session | Refusal {
  const steps = stepsInOrder(session);
  if (!session.steps[id]) return refuse('unknown-step');
  const siblings = steps.filter((step) => step.id !== id);
  const index = beforeId === id ? steps.findIndex((step) => step.id === id) : placeBefore(siblings, beforeId);
  if (steps[index]?.id === id) return session;
  return changeStep(session, id, (step) => ({ ...step, order: keysAt(siblings, index, 1)[0] ?? step.order }));
}

function changeStep(session: Session, id: StepId, change: (step: Step) => Step): Session | Refusal {
  const step = session.steps[id];
  if (!step) return refuse('unknown-step');
  const next = change(step);
  const problem = stepProblem(next);
  return problem ? refuse(problem) : withRecords(session, 'steps', [next]);
}

function placeBefore(steps: readonly Step[], beforeId: StepId | null): number {
  const index = steps.findIndex((step) => step.id === beforeId);
  return index < 0 ? steps.length : index;
}

function cleaned(step: Step): Step {
  const { name, cue, sentence } = step;
  return { ...step, name: cleanName(name), cue: cleanText(cue), sentence: cleanText(sentence) };
}

function stepProblem({ name, plannedMs, cue, sentence }: Step): RefusalReason | undefined {
  if (plannedMs < shortestStepMs || plannedMs > longestStepMs) return 'step-time';
  if (cue.length > maxCueLength || sentence.length > maxSentenceLength) return 'step-words';
  return nameProblem(name);
}
