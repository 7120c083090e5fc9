import { useEffect } from 'react';
import { dimensions } from '../../shared/session/dimensions.ts';
import type { ObserveBody as Body } from '../../shared/session/stage/observe-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { columnNames, lensNames } from '../../shared/templates/words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import styles from './observe-body.module.css';
import { PagedList } from './paged-list.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageCard } from './stage-card.tsx';

/** A question for each dimension and how many cards there are; the cards themselves once they are revealed. */
export function ObserveBody({ body, step, ...pages }: StageBodyProps<Body>) {
  const { cards } = body;
  const { onPageCount } = pages;
  const isBlind = cards === null;
  useEffect(() => {
    if (isBlind) onPageCount(1);
  }, [isBlind, onPageCount]);
  if (cards && cards.length > 0) {
    return (
      <PagedList items={cards} columns={3} spacing="board" {...pages}>
        {(card) => <StageCard card={card} />}
      </PagedList>
    );
  }
  return (
    <div className={styles.observe}>
      {step && step.sentence !== '' && <p className={styles.sentence}>{displayText(step.sentence)}</p>}
      <ul className={styles.prompts}>
        {body.prompts.map(({ about, text }) => {
          const dimension = dimensions.find((one) => one === about);
          return (
            <li key={about} data-colour={dimension ?? 'none'} className={styles.prompt}>
              <h2 className={styles.name}>
                {dimension && <DimensionShape dimension={dimension} className={styles.shape} />}
                {{ ...columnNames, ...lensNames }[about]}
              </h2>
              <p className={styles.question}>{text}</p>
            </li>
          );
        })}
      </ul>
      <p className={styles.count}>
        <strong className={styles.number}>{body.count}</strong> {body.count === 1 ? 'card' : 'cards'}
      </p>
    </div>
  );
}
