import { useRef } from 'react';
import type { StepId } from '../../../shared/session/ids.ts';
import type { Step } from '../../../shared/session/run-schema.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { trySend } from '../../stores/try-send.ts';
import styles from './plan-list.module.css';
import { PlanRow } from './plan-row.tsx';
import { useRowDrag } from './use-row-drag.ts';

export interface PlanListProps {
  steps: readonly Step[];
  onRemoved: (name: string) => void;
}

/** The steps in their order. Each is moved by its handle: dragged, or with the arrow keys. */
export function PlanList({ steps, onRemoved }: PlanListProps) {
  const list = useRef<HTMLOListElement>(null);
  const moveTo = (id: StepId, place: number) => {
    const others = steps.filter((step) => step.id !== id);
    trySend({ type: 'step.move', id, beforeId: others[place]?.id ?? null });
  };
  const drag = useRowDrag(list, (from, gap) => {
    const step = steps[from];
    if (step) moveTo(step.id, gap > from ? gap - 1 : gap);
  });
  return (
    <PlainList isOrdered ref={list} aria-label="Plan" className={styles.list}>
      {steps.map((step, index) => (
        <PlanRow
          key={step.id}
          step={step}
          number={index + 1}
          isLast={index === steps.length - 1}
          isDragged={drag.from === index}
          line={
            drag.gap === index
              ? 'above'
              : drag.gap === index + 1 && index === steps.length - 1
                ? 'below'
                : null
          }
          handleProps={drag.handleProps(index)}
          onMove={(by) => moveTo(step.id, index + by)}
          onRemoved={onRemoved}
        />
      ))}
    </PlainList>
  );
}
