import { type CSSProperties, useEffect, useRef } from 'react';
import type { StageCard as Card } from '../../shared/session/stage/stage-card.ts';
import styles from './card-pages.module.css';
import { clampLines } from './clamp-lines.ts';
import { paginate } from './paginate.ts';
import { StageCard } from './stage-card.tsx';
import { useBoxSize } from './use-box-size.ts';
import { useCardHeights } from './use-card-heights.ts';

/** The gap between two cards as a share of the stage's height. */
const gapShare = 0.012;

/** How many columns stand side by side on a page. */
const columnsPerPage = 3;

export interface CardPagesProps {
  cards: readonly Card[];
  /** From 0. */
  page: number;
  /** In pixels. */
  stageHeight: number;
  onPageCount: (pageCount: number) => void;
}

/** Cards in three columns, filled one after the other, a page at a time; none is cut. */
export function CardPages({ cards, page, stageHeight, onPageCount }: CardPagesProps) {
  const room = useRef<HTMLUListElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { width, height, fonts } = useBoxSize(room);
  const gap = Math.round(stageHeight * gapShare);
  const faces = cards.map((card) => ({ card, namesGroup: false }));
  const { missing, heightOf } = useCardHeights(faces, `${width}×${height}×${fonts}`, probe);
  const heights = faces.map((face) => ({ usual: heightOf(face), onTop: heightOf(face) }));
  const columns = paginate(heights, { height, gap });
  const pageCount = Math.ceil(columns.length / columnsPerPage);
  const first = Math.min(page, pageCount - 1) * columnsPerPage;
  const isMeasured = height > 0 && missing.length === 0;
  const sizes = {
    '--column-height': `${height}px`,
    '--card-gap': `${gap}px`,
    '--card-lines': clampLines(height, stageHeight),
  } as CSSProperties;

  useEffect(() => {
    if (isMeasured) onPageCount(pageCount);
  }, [isMeasured, pageCount, onPageCount]);

  return (
    <div className={styles.pages} data-colour="none" style={sizes}>
      {Array.from({ length: columnsPerPage }, (_, index) => {
        const range = columns[first + index] ?? { start: 0, end: 0 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          <ul key={index} ref={index === 0 ? room : undefined} className={styles.column}>
            {isMeasured &&
              cards.slice(range.start, range.end).map((card) => (
                <li key={card.key}>
                  <StageCard card={card} namesGroup={false} />
                </li>
              ))}
          </ul>
        );
      })}
      {height > 0 && (
        <div ref={probe} aria-hidden="true" className={styles.probe} style={{ width }}>
          {missing.map(({ card }) => (
            <StageCard key={card.key} card={card} namesGroup={false} />
          ))}
        </div>
      )}
    </div>
  );
}
