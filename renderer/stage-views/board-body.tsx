import { type CSSProperties, useEffect, useRef } from 'react';
import type { BoardBody as Body } from '../../shared/session/stage/board-body.ts';
import type { StageCard as StageCardValue } from '../../shared/session/stage/stage-card.ts';
import { beginsGroup } from './begins-group.ts';
import styles from './board-body.module.css';
import { clampLines } from './clamp-lines.ts';
import { paginate, rangeOnPage } from './paginate.ts';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageCard } from './stage-card.tsx';
import { StageColumn } from './stage-column.tsx';
import { useBoxSize } from './use-box-size.ts';
import { type CardFace, useCardHeights } from './use-card-heights.ts';

/** The gap between two cards as a share of the stage's height. */
const gapShare = 0.012;

/** The three columns in room size, a page at a time. */
export function BoardBody({ body, page, stageHeight, onPageCount }: StageBodyProps<Body>) {
  const room = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { width, height, fonts } = useBoxSize(room);
  const gap = Math.round(stageHeight * gapShare);
  const columns = body.columns.map(({ cards }) =>
    cards.map((card, index) => facesOf(card, beginsGroup(cards, index))),
  );
  const faces = columns.flatMap((column) => column.flatMap(({ usual, onTop }) => [usual, onTop]));
  const { missing, heightOf } = useCardHeights(faces, `${width}×${height}×${fonts}`, probe);
  const pages = columns.map((column) =>
    paginate(
      column.map(({ usual, onTop }) => ({ usual: heightOf(usual), onTop: heightOf(onTop) })),
      { height, gap },
    ),
  );
  const isMeasured = height > 0 && missing.length === 0;
  const pageCount = Math.max(...pages.map(({ length }) => length));
  const shownPage = Math.min(page, pageCount - 1);
  const sizes = {
    '--column-height': `${height}px`,
    '--card-gap': `${gap}px`,
    '--card-lines': clampLines(height, stageHeight),
  } as CSSProperties;

  useEffect(() => {
    if (isMeasured) onPageCount(pageCount);
  }, [isMeasured, pageCount, onPageCount]);

  return (
    <>
      <div className={styles.columns}>
        {body.columns.map((column, index) => (
          <StageColumn
            key={column.dimension}
            column={column}
            range={rangeOnPage(pages[index] ?? [], isMeasured ? shownPage : 0)}
            roomRef={index === 0 ? room : undefined}
            style={sizes}
          />
        ))}
      </div>
      {height > 0 && (
        <div
          ref={probe}
          aria-hidden="true"
          data-colour="none"
          className={styles.probe}
          style={{ ...sizes, width }}
        >
          {missing.map(({ card, namesGroup }) => (
            <StageCard key={`${card.key} ${namesGroup}`} card={card} namesGroup={namesGroup} />
          ))}
        </div>
      )}
    </>
  );
}

/** How a card stands on a page, usually and as the first of the page. */
function facesOf(card: StageCardValue, isFirstOfGroup: boolean): { usual: CardFace; onTop: CardFace } {
  return { usual: { card, namesGroup: isFirstOfGroup }, onTop: { card, namesGroup: true } };
}
