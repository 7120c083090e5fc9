/** Taking steps off the plan, also the one the meeting stands in. */
import type { CommandOf } from './commands.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { endRun, goToStep } from './run.ts';
import type { Step } from './run-schema.ts';
import type { Session } from './schema.ts';
import { stepsInOrder } from './steps.ts';
import { withoutRecords } from './tables.ts';

/** Takes a step off the plan; a meeting that stands in it goes on in the nearest one that is left. */
export function removeStep(
  session: Session,
  { id }: CommandOf<'step.remove'>,
  at: number,
): Session | Refusal {
  if (!session.steps[id]) return refuse('unknown-step');
  const elsewhere = session.run.stepId === id ? leaveStep(session, (step) => step.id !== id, at) : session;
  return withoutRecords(elsewhere, 'steps', [id]);
}

/**
 * Leaves the current step, which is about to go, for the next one that is kept, else for the one before it; for none where
 * none is kept. A clock that stood goes on standing, and a meeting that was closed stays so.
 */
export function leaveStep(session: Session, isKept: (step: Step) => boolean, at: number): Session {
  const { stepId, runningSince, endedAt } = session.run;
  const steps = stepsInOrder(session);
  const here = steps.findIndex((step) => step.id === stepId);
  const around = [...steps.slice(here + 1), ...steps.slice(0, here).reverse()].filter(isKept);
  const nearest = around.find((step) => !step.isSkipped) ?? around[0];
  const left = nearest ? goToStep(session, nearest.id, at) : endRun(session, at);
  if (isRefusal(left)) return session;
  const isRunning = nearest !== undefined && runningSince !== null;
  const run = { ...left.run, stepId: nearest?.id ?? null, runningSince: isRunning ? at : null, endedAt };
  return { ...left, run };
}
