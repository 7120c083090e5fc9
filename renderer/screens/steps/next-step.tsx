import type { Session } from '../../../shared/session/schema.ts';
import { stepBeside } from '../../../shared/session/steps.ts';
import { Button } from '../../components/button.tsx';
import { goToStepBeside } from './step-actions.ts';

export interface NextStepProps {
  session: Session;
}

/** Begins the meeting, and leads from step to step. */
export function NextStep({ session }: NextStepProps) {
  const next = stepBeside(session, 1);
  return (
    <Button
      variant={session.run.stepId === null ? 'primary' : 'secondary'}
      aria-disabled={!next}
      onClick={() => goToStepBeside(1)}
    >
      Next step
    </Button>
  );
}
