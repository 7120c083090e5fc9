import { columnOf, type Dimension } from '../../shared/session/dimensions.ts';
import { displayText } from '../../shared/session/text.ts';
import { columnNames } from '../../shared/templates/words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import styles from './topic-line.module.css';

/** From this length on a title is set smaller. */
const longTitle = 56;

export interface TopicLineProps {
  /** Its number or rank. */
  number: number | string;
  title: string;
  dimension: Dimension | null;
  /** Stands at the end. */
  votes?: number | null;
  /** A line below. */
  more?: string;
}

/** One topic of a list in room size: number, shape, title, votes. */
export function TopicLine({ number, title, dimension, votes = null, more }: TopicLineProps) {
  const column = columnOf(dimension);
  return (
    <div data-colour={column} className={styles.line}>
      <span className={styles.number}>{number}</span>
      <span className={styles.words}>
        {dimension && (
          <>
            <DimensionShape dimension={dimension} className={styles.shape} />
            <span className="visually-hidden">{columnNames[dimension]}</span>
          </>
        )}
        <span className={styles.title} data-long={title.length > longTitle || undefined} dir="auto">
          {displayText(title)}
        </span>
      </span>
      {votes !== null && (
        <span className={styles.votes}>
          <strong>{votes}</strong> {votes === 1 ? 'vote' : 'votes'}
        </span>
      )}
      {more && <span className={styles.more}>{more}</span>}
    </div>
  );
}
