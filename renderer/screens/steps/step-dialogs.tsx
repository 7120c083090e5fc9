import { useEffect } from 'react';
import { ComingDialog } from '../../parts/coming-dialog.tsx';
import { laterComponent } from '../../parts/later-component.ts';
import { closePlan, useStepsView } from './steps-view-store.ts';

const usePlanDialog = laterComponent(async () => (await import('./plan-dialog.tsx')).PlanDialog);

/** The dialog in which steps are planned, loaded when it is first asked for. */
export function StepDialogs() {
  const isPlanOpen = useStepsView((view) => view.isPlanOpen);
  const PlanDialog = usePlanDialog(isPlanOpen, closePlan);
  useEffect(() => closePlan, []);
  return isPlanOpen && (PlanDialog ? <PlanDialog /> : <ComingDialog />);
}
