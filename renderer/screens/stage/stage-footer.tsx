import styles from './stage-footer.module.css';

/** More pages than this are told by words alone. */
const mostDots = 12;

export interface StageFooterProps {
  toSort: number;
  /** Counts from 0. */
  page: number;
  pageCount: number;
  isConnected: boolean;
}

/** The lower edge of the stage: what is still to sort, and which page this is. */
export function StageFooter({ toSort, page, pageCount, isConnected }: StageFooterProps) {
  return (
    <footer className={styles.footer}>
      <span>{toSort > 0 && `${toSort} still to sort`}</span>
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
        {!isConnected && 'Connection lost – waiting for it to come back'}
      </span>
    </footer>
  );
}
