import { ListPlus } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import styles from './plan-steps.module.css';
import { openPlan } from './steps-view-store.ts';

/** The way to plan the steps of a meeting that has none. */
export function PlanSteps() {
  return (
    <Button variant="quiet" icon={<ListPlus aria-hidden="true" />} className={styles.plan} onClick={openPlan}>
      Plan the steps…
    </Button>
  );
}
