import { type Course, currentStep, stepBeside } from '../../../shared/session/steps.ts';
import { Button } from '../../components/button.tsx';
import { goToStepBeside } from './step-actions.ts';

export interface NextStepProps {
  course: Course;
}

/** Begins the meeting, and leads from step to step. */
export function NextStep({ course }: NextStepProps) {
  return (
    <Button
      variant={currentStep(course) ? 'secondary' : 'primary'}
      disabled={!stepBeside(course, 1)}
      onClick={() => goToStepBeside(1)}
    >
      Next step
    </Button>
  );
}
