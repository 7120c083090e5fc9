import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './step-page.module.css';

export interface StepPageProps {
  /** The heading, and with it the name of the region. */
  title: string;
  /** Beside the heading: "2 of 5", "1 answered". */
  told?: ReactNode;
  /** Turns to the next thing (1) or the one before (-1); without it there are no things to turn to. */
  onTurn?: ((direction: 1 | -1) => void) | undefined;
  canTurnBack?: boolean;
  canTurnOn?: boolean;
  children: ReactNode;
}

/** What the operator works with in a step that takes the board's place. */
export function StepPage({
  title,
  told,
  onTurn,
  canTurnBack = false,
  canTurnOn = false,
  children,
}: StepPageProps) {
  return (
    <section aria-label={title} className={styles.page}>
      <div className={styles.column}>
        <header className={styles.head}>
          <h2>{title}</h2>
          {told && (
            <p role="status" className={styles.told}>
              {told}
            </p>
          )}
          {onTurn && (
            <span className={styles.turn}>
              <IconButton
                label="Previous"
                icon={<ChevronLeft aria-hidden="true" />}
                variant="secondary"
                disabled={!canTurnBack}
                onClick={() => onTurn(-1)}
              />
              <IconButton
                label="Next"
                icon={<ChevronRight aria-hidden="true" />}
                variant="secondary"
                disabled={!canTurnOn}
                onClick={() => onTurn(1)}
              />
            </span>
          )}
        </header>
        {children}
      </div>
    </section>
  );
}
