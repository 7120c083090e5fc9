import type { Session } from '../session/schema.ts';
import { stepsInOrder } from '../session/steps.ts';
import type { NewTemplate } from '../templates/ceremony-template.ts';

/** The plan of a meeting as it stands now, to be used again under that name; without the steps that were skipped. */
export function templateOf(session: Session, name: string): NewTemplate {
  const steps = stepsInOrder(session)
    .filter(({ isSkipped }) => !isSkipped)
    .map(({ kind, name: stepName, plannedMs, cue, sentence }) => ({
      ...{ kind, name: stepName, plannedMs, cue, sentence },
    }));
  return { name, kind: session.kind, steps };
}
