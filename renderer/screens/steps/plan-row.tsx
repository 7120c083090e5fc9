import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import type { Step } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { trySend } from '../../stores/try-send.ts';
import { useCourse } from '../../stores/use-course.ts';
import styles from './plan-list.module.css';
import { StepFields } from './step-fields.tsx';
import { StepWords } from './step-words.tsx';

export interface PlanRowProps {
  step: Step;
  number: number;
  isLast: boolean;
  isDragged: boolean;
  /** Where the row that is being dragged would go. */
  line: 'above' | 'below' | null;
  handleProps: Pick<
    ComponentProps<'button'>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onKeyDown'
  >;
  onMove: (by: 1 | -1) => void;
  onRemoved: (name: string) => void;
}

/** One step of the plan and everything that can be done to it. */
export function PlanRow(props: PlanRowProps) {
  const { step, number, isLast, isDragged, line, handleProps, onMove, onRemoved } = props;
  const [isOpen, setIsOpen] = useState(false);
  const wordsId = useId();
  const isNow = useCourse().run.stepId === step.id;
  const name = displayText(step.name);
  const { id, isSkipped } = step;

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    handleProps.onKeyDown?.(event);
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (by === undefined) return;
    event.preventDefault();
    if (by === -1 ? number > 1 : !isLast) onMove(by);
  }

  return (
    <li data-line={line} data-dragged={isDragged} data-skipped={isSkipped} className={styles.row}>
      <div className={styles.main}>
        <button
          type="button"
          aria-label={`Move ${name}, now number ${number}`}
          title="Drag to move, or use the arrow keys"
          className={styles.handle}
          {...handleProps}
          onKeyDown={onKeyDown}
        >
          <GripVertical aria-hidden="true" />
        </button>
        <span className={isNow ? styles.now : styles.number}>{isNow ? 'now' : number}</span>
        <StepFields step={step} />
        <div className={styles.buttons}>
          <IconButton
            size="small"
            label={`Move ${name} up`}
            icon={<ArrowUp aria-hidden="true" />}
            disabled={number === 1}
            onClick={() => onMove(-1)}
          />
          <IconButton
            size="small"
            label={`Move ${name} down`}
            icon={<ArrowDown aria-hidden="true" />}
            disabled={isLast}
            onClick={() => onMove(1)}
          />
          <Button
            size="small"
            variant="quiet"
            aria-label={`Words of ${name}`}
            aria-expanded={isOpen}
            aria-controls={wordsId}
            onClick={() => setIsOpen(!isOpen)}
          >
            Words
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label={isSkipped ? `Take in ${name}` : `Skip ${name}`}
            className={styles.skip}
            onClick={() => trySend({ type: 'step.skip', id, isSkipped: !isSkipped })}
          >
            {isSkipped ? 'Take in' : 'Skip'}
          </Button>
          <IconButton
            size="small"
            label={`Remove ${name}`}
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => {
              if (trySend({ type: 'step.remove', id })) onRemoved(name);
            }}
          />
        </div>
      </div>
      <div id={wordsId}>{isOpen && <StepWords step={step} />}</div>
    </li>
  );
}
