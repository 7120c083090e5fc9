import { useState } from 'react';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { stepsInOrder } from '../../../shared/session/steps.ts';
import { plannedLengthMs } from '../../../shared/templates/ceremony-template.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { useCourse } from '../../stores/use-course.ts';
import { AddStep } from './add-step.tsx';
import { CeremonyOffer } from './ceremony-offer.tsx';
import styles from './plan-dialog.module.css';
import { PlanList } from './plan-list.tsx';
import { RemovedStep } from './removed-step.tsx';
import { closePlan } from './steps-view-store.ts';

/** The plan of the meeting, which can be changed at any time, also while the meeting runs. */
export function PlanDialog() {
  return (
    <Dialog
      open
      onClose={closePlan}
      title="Steps of this meeting"
      size="large"
      footer={
        <DialogActions
          confirm={
            <Button variant="primary" onClick={closePlan}>
              Done
            </Button>
          }
        />
      }
    >
      <Plan />
    </Dialog>
  );
}

function Plan() {
  const steps = stepsInOrder(useCourse());
  const [removed, setRemoved] = useState<string | null>(null);
  const taken = steps.filter((step) => !step.isSkipped);
  return (
    <div className={styles.plan}>
      {steps.length === 0 ? (
        <CeremonyOffer />
      ) : (
        <>
          <p className={styles.sum}>
            {taken.length === 1 ? '1 step' : `${taken.length} steps`},{' '}
            {Math.round(plannedLengthMs(taken) / minuteMs)} min once all have arrived. Everything can be
            changed while the meeting runs.
          </p>
          <PlanList steps={steps} onRemoved={setRemoved} />
        </>
      )}
      <RemovedStep name={removed} />
      <AddStep />
    </div>
  );
}
