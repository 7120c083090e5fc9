import type { HandlersOf } from './command-handlers.ts';
import { endRun, focusOn, goToStep, pause, resume } from './run.ts';
import type { stepCommandSchemas } from './step-commands.ts';
import { removeStep } from './step-removal.ts';
import { addSteps, addTime, moveStep, revealStep, skipStep, updateStep } from './steps.ts';

export const stepHandlers: HandlersOf<typeof stepCommandSchemas> = {
  'step.add': addSteps,
  'step.update': updateStep,
  'step.move': moveStep,
  'step.skip': skipStep,
  'step.remove': removeStep,
  'step.addTime': addTime,
  'step.reveal': revealStep,
  'run.goTo': (session, { stepId }, at) => goToStep(session, stepId, at),
  'run.pause': (session, _, at) => pause(session, at),
  'run.resume': (session, _, at) => resume(session, at),
  'run.focus': (session, { id }, at) => focusOn(session, id, at),
  'run.end': (session, _, at) => endRun(session, at),
};
