import { displayText } from '../../shared/session/text.ts';
import styles from './stage-footer.module.css';

/** More pages than this are told by words alone. */
const mostDots = 12;

export interface StageFooterProps {
  /** What is said at the left. */
  told: string;
  /** The name of the step that comes next. */
  next: string | null;
  /** Counts from 0. */
  page: number;
  pageCount: number;
  isConnected: boolean;
}

/** The lower edge of the stage: which page this is, and what comes next. */
export function StageFooter({ told, next, page, pageCount, isConnected }: StageFooterProps) {
  return (
    <footer className={styles.footer}>
      <span className={styles.told}>{displayText(told)}</span>
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
        {isConnected
          ? next !== null && `Next: ${displayText(next)}`
          : 'Connection lost – waiting for it to come back'}
      </span>
    </footer>
  );
}
