import { Button } from '../../components/button.tsx';
import { undo, useSessionStore } from '../../stores/session-store.ts';
import styles from './plan-dialog.module.css';

export interface RemovedStepProps {
  /** The step that was taken off the plan last; null when none was. */
  name: string | null;
}

/** Says in the dialog what was removed, and takes it back; a message behind a modal dialog could not be reached. */
export function RemovedStep({ name }: RemovedStepProps) {
  const canUndo = useSessionStore((state) => state.undoType === 'step.remove');
  const isShown = name !== null && canUndo;
  return (
    <div aria-live="polite" className={styles.removed}>
      {isShown && (
        <>
          “{name}” was removed.
          <Button size="small" onClick={undo}>
            Undo
          </Button>
        </>
      )}
    </div>
  );
}
