import { useState } from 'react';
import type { ObservationId } from '../../../shared/session/ids.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { useBoardView } from './board-view-store.ts';
import styles from './card-text.module.css';
import { wordsId } from './item-attributes.ts';
import { MarkedText } from './marked-text.tsx';

/** A longer text is cut to a few lines until asked for, so that one card does not fill a column. */
const longTextLength = 400;

export interface CardTextProps {
  id: ObservationId;
  text: string;
  /** While the words are edited they only give the card its name. */
  isHidden: boolean;
}

/** The words of a card. */
export function CardText({ id, text, isHidden }: CardTextProps) {
  const [isWhole, setIsWhole] = useState(false);
  const query = useBoardView((state) => state.query);
  const isLong = text.length > longTextLength;
  return (
    <>
      <p
        id={wordsId(id)}
        dir="auto"
        hidden={isHidden}
        className={styles.text}
        data-cut={isLong && !isWhole ? '' : undefined}
      >
        {query ? <MarkedText text={displayText(text)} query={query} /> : displayText(text)}
      </p>
      {isLong && !isHidden && (
        <Button
          size="small"
          variant="quiet"
          className={styles.whole}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  );
}
