import type { StageStep } from '../../shared/session/stage-view.ts';
import { displayText } from '../../shared/session/text.ts';
import styles from './stage-footer.module.css';

/** More pages than this are told by words alone. */
const mostDots = 12;

export interface StageFooterProps {
  /** What else is to be said; at the left where there is no step. */
  told: string;
  step: Pick<StageStep, 'name' | 'previous' | 'next'> | null;
  /** Counts from 0. */
  page: number;
  pageCount: number;
  isConnected: boolean;
}

/** The lower edge of the stage: what is done, what is now and what comes next; which page this is; what else is told. */
export function StageFooter({ told, step, page, pageCount, isConnected }: StageFooterProps) {
  return (
    <footer className={styles.footer}>
      {step ? <StepTrail step={step} /> : <span>{displayText(told)}</span>}
      {pageCount > 1 && (
        <span className={styles.pages}>
          {pageCount <= mostDots && (
            <span aria-hidden="true" className={styles.dots}>
              {Array.from({ length: pageCount }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place.
                <span key={index} className={index === page ? styles.current : styles.dot} />
              ))}
            </span>
          )}
          page {page + 1} of {pageCount}
        </span>
      )}
      <span className={styles.end} role="status">
        {isConnected ? step && displayText(told) : 'Connection lost – waiting for it to come back'}
      </span>
    </footer>
  );
}

function StepTrail({ step }: { step: NonNullable<StageFooterProps['step']> }) {
  return (
    <span className={styles.trail}>
      {step.previous !== null && (
        <span className={styles.done}>
          <span aria-hidden="true">✓ </span>
          <span className="visually-hidden">Done: </span>
          {displayText(step.previous)}
        </span>
      )}
      <span className={styles.now}>
        <span className="visually-hidden">Now: </span>
        {displayText(step.name)}
      </span>
      {step.next !== null && <span className={styles.next}>Next: {displayText(step.next)}</span>}
    </span>
  );
}
