import type { BoardBody as Body } from '../../shared/session/stage/board-body.ts';
import type { StageCard as Card } from '../../shared/session/stage/stage-card.ts';
import { beginsGroup } from './begins-group.ts';
import styles from './board-body.module.css';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageCard } from './stage-card.tsx';
import { StageColumn } from './stage-column.tsx';
import { useColumnPages } from './use-column-pages.tsx';

/** A card as it can stand on a page: with or without the name of its group above it. */
interface CardFace {
  readonly card: Card;
  readonly namesGroup: boolean;
}

/** The three columns in room size, a page at a time. */
export function BoardBody({ body: { columns }, ...pages }: StageBodyProps<Body>) {
  const { room, ranges, sizes, probe } = useColumnPages<CardFace, HTMLDivElement>({
    lists: columns.map(({ cards }) =>
      cards.map((card, index) => ({ card, namesGroup: beginsGroup(cards, index) })),
    ),
    spacing: 'board',
    render: (face) => <StageCard {...face} />,
    onTop: (face) => (face.card.group === null ? face : { ...face, namesGroup: true }),
    ...pages,
  });
  return (
    <div className={styles.columns} style={sizes}>
      {columns.map((column, index) => (
        <StageColumn
          key={column.dimension}
          column={column}
          range={ranges[index] ?? { start: 0, end: 0 }}
          roomRef={index === 0 ? room : undefined}
        />
      ))}
      {probe}
    </div>
  );
}
