import type { SuggestionsBody as Body } from '../../shared/session/stage/suggestions-body.ts';
import { columnNames } from '../../shared/templates/words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import { RowPages } from './row-pages.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageLine } from './stage-line.tsx';
import styles from './suggestions-body.module.css';

/** What last week suggests for the next SquadMAP, each in its dimension. */
export function SuggestionsBody({ body, page, onPageCount }: StageBodyProps<Body>) {
  if (body.suggestions.length === 0)
    return <StageLine onPageCount={onPageCount}>No suggestions from last week</StageLine>;
  return (
    <RowPages rows={body.suggestions} page={page} onPageCount={onPageCount}>
      {({ dimension, isTaken }) => (
        <>
          <strong data-colour={dimension} className={styles.dimension}>
            <DimensionShape dimension={dimension} className={styles.shape} />
            {columnNames[dimension]}
          </strong>
          {isTaken && <span className={styles.taken}>✓ taken along</span>}
        </>
      )}
    </RowPages>
  );
}
