import { useEffect } from 'react';
import type { SortBody as Body } from '../../shared/session/stage/sort-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { columnNames } from '../../shared/templates/words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import { FocusCard } from './focus-card.tsx';
import { PagedList } from './paged-list.tsx';
import styles from './sort-body.module.css';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageCard } from './stage-card.tsx';

/** The card that is to be filed, alone and very large, under the three heads it may go to. */
export function SortBody({ body, ...pages }: StageBodyProps<Body>) {
  const { onPageCount } = pages;
  const [first, ...others] = body.cards;
  const isGroup = others.length > 0;
  const isDone = !first;
  useEffect(() => {
    if (isDone) onPageCount(1);
  }, [isDone, onPageCount]);
  return (
    <div className={styles.sort}>
      <ul className={styles.heads}>
        {body.heads.map(({ dimension, count }) => (
          <li key={dimension} data-colour={dimension} className={styles.head}>
            <DimensionShape dimension={dimension} className={styles.shape} />
            <h2 className={styles.name}>{columnNames[dimension]}</h2>
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
      {!first && (
        <p className={styles.done}>{body.count === 0 ? 'There are no cards yet' : 'All cards are sorted'}</p>
      )}
      {first && !isGroup && <FocusCard card={first} {...pages} />}
      {first && isGroup && (
        <div className={styles.group}>
          <h3 className={styles.groupName}>{first.group ? displayText(first.group) : 'Group'}</h3>
          <PagedList items={body.cards} columns={3} spacing="board" {...pages}>
            {(card) => <StageCard card={card} />}
          </PagedList>
        </div>
      )}
      {first && (
        <p className={styles.place}>
          card {body.number} of {body.count}
        </p>
      )}
    </div>
  );
}
