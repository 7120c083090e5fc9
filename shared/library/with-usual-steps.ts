import { isRefusal } from '../session/refusal.ts';
import type { Session } from '../session/schema.ts';
import { addSteps } from '../session/steps.ts';
import { ceremoniesOf } from '../templates/ceremonies.ts';
import { plannedSteps } from '../templates/ceremony-template.ts';

/** A meeting that has no steps, as one from an older version, gets those that are usual for its kind; it has not begun. */
export function withUsualSteps(session: Session, newId: () => string): Session {
  const [usual] = ceremoniesOf(session.kind, []);
  if (!usual || Object.keys(session.steps).length > 0) return session;
  const planned = addSteps(session, {
    type: 'step.add',
    steps: plannedSteps(usual, newId),
    beforeId: null,
  });
  return isRefusal(planned) ? session : planned;
}
