import { lazy, Suspense, useEffect } from 'react';
import { closePlan, useStepsView } from './steps-view-store.ts';

const PlanDialog = lazy(async () => ({ default: (await import('./plan-dialog.tsx')).PlanDialog }));

/** The dialog in which steps are planned, loaded when it is first asked for. */
export function StepDialogs() {
  const isPlanOpen = useStepsView((view) => view.isPlanOpen);
  useEffect(() => closePlan, []);
  return <Suspense>{isPlanOpen && <PlanDialog />}</Suspense>;
}
