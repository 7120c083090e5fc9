import { type CSSProperties, useEffect, useRef } from 'react';
import type { Vocabulary } from '../../../shared/api/preferences.ts';
import type { StageCard as StageCardValue, StageView } from '../../../shared/session/stage-view.ts';
import { longDate } from '../../components/readable-date.ts';
import { squadTitle } from '../../components/squad-title.ts';
import { beginsGroup } from './begins-group.ts';
import { clampLines } from './clamp-lines.ts';
import { paginate, rangeOnPage } from './paginate.ts';
import styles from './stage-board.module.css';
import { StageCard } from './stage-card.tsx';
import { StageColumn } from './stage-column.tsx';
import { StageFooter } from './stage-footer.tsx';
import { useBoxSize } from './use-box-size.ts';
import { type CardFace, useCardHeights } from './use-card-heights.ts';

/** The gap between two cards as a share of the window's height. */
const gapShare = 0.012;

export interface StageBoardProps {
  view: StageView;
  /** The page the host wants; a page that does not exist any more becomes the last one. */
  page: number;
  vocabulary: Vocabulary;
  isConnected: boolean;
  onPageCount: (pageCount: number) => void;
}

/** The three columns in room size, a page at a time. */
export function StageBoard({ view, page, vocabulary, isConnected, onPageCount }: StageBoardProps) {
  const room = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { width, height, fonts } = useBoxSize(room);
  const gap = Math.round(window.innerHeight * gapShare);
  const columns = view.columns.map(({ cards }) =>
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
    '--card-lines': clampLines(height, window.innerHeight),
  } as CSSProperties;

  useEffect(() => {
    if (isMeasured) onPageCount(pageCount);
  }, [isMeasured, pageCount, onPageCount]);

  return (
    <div className={styles.board}>
      <header className={styles.header}>
        <h1 className={styles.title} dir="auto">
          {squadTitle(vocabulary.squad, view.squad)} · {vocabulary.kinds[view.kind]}
        </h1>
        {view.isSample && <span className={styles.sample}>Sample meeting</span>}
        <time dateTime={view.date} className={styles.date}>
          {longDate(view.date)}
        </time>
      </header>
      <div className={styles.columns}>
        {view.columns.map((column, index) => (
          <StageColumn
            key={column.dimension}
            column={column}
            range={rangeOnPage(pages[index] ?? [], isMeasured ? shownPage : 0)}
            roomRef={index === 0 ? room : undefined}
            style={sizes}
          />
        ))}
      </div>
      <StageFooter toSort={view.toSort} page={shownPage} pageCount={pageCount} isConnected={isConnected} />
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
    </div>
  );
}

/** How a card stands on a page, usually and as the first of the page. */
function facesOf(card: StageCardValue, isFirstOfGroup: boolean): { usual: CardFace; onTop: CardFace } {
  return { usual: { card, namesGroup: isFirstOfGroup }, onTop: { card, namesGroup: true } };
}
