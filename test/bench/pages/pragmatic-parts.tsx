/** What both boards with pragmatic-drag-and-drop have in common: the card that is draggable and a place to drop. */

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { type Dispatch, memo, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { Column } from '../../../shared/session/dimensions.ts';
import { type BenchBoard, type BenchCard, columns, moveCard } from './board-data.ts';
import { CardFace } from './react-page.tsx';

export interface PragmaticCardProps {
  card: BenchCard;
  top?: number;
  index?: number;
  measure?: (element: HTMLElement | null) => void;
}

/** A card that can be dragged and dropped on, above or below. */
export const PragmaticCard = memo(function PragmaticCard({ card, top, index, measure }: PragmaticCardProps) {
  const ref = useRef<HTMLLIElement>(null);
  const [isDragging, setIsDragging] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ cardId: card.id }),
        onDragStart: () => setIsDragging(true),
        onDrop: () => setIsDragging(false),
      }),
      dropTargetForElements({
        element,
        getData: ({ input }) =>
          attachClosestEdge({ cardId: card.id }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [card.id]);
  return (
    <li
      ref={(element) => {
        ref.current = element;
        measure?.(element);
      }}
      className={isDragging ? 'slot moving' : 'slot'}
      style={top === undefined ? { position: 'relative' } : { position: 'absolute', top, insetInline: 0 }}
      data-index={index}
      data-stop={card.id}
      data-drag-overlay={isDragging ? '' : undefined}
    >
      <CardFace card={card} />
      {edge && <div className="line" style={{ [edge]: 0 }} />}
    </li>
  );
});

/** Makes a column a place to drop, too: below its last card. */
export function useColumnTarget(column: Column) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ref.current) return;
    return dropTargetForElements({ element: ref.current, getData: () => ({ column }) });
  }, [column]);
  return ref;
}

/** Carries drops out. */
export function useDrops(setBoard: Dispatch<SetStateAction<BenchBoard>>): void {
  useEffect(
    () =>
      monitorForElements({
        onDrop({ source, location }) {
          const targets = location.current.dropTargets;
          const onto = targets.find(({ data }) => data.cardId)?.data;
          const to = columns.find((column) => targets.some(({ data }) => data.column === column));
          if (!to) return;
          setBoard((board) => {
            const at = board[to].findIndex(({ id }) => id === onto?.cardId);
            const before = onto && extractClosestEdge(onto) === 'bottom' ? at + 1 : at;
            const beforeId = (at < 0 ? null : board[to][before]?.id) ?? null;
            return moveCard(board, { id: String(source.data.cardId), to, beforeId });
          });
        },
      }),
    [setBoard],
  );
}
