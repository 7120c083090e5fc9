import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react';

interface Drag {
  readonly from: number;
  /** The place between rows it would go to: n is in front of row n. */
  readonly gap: number;
}

interface HandleProps {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(): void;
  onPointerCancel(): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

export interface RowDrag {
  /** The row that is being dragged, and the gap it would go to; null while none is. */
  readonly from: number | null;
  readonly gap: number | null;
  handleProps(index: number): HandleProps;
}

/** Lets a handle drag its row to another place of the list; Escape gives up. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, gap: number) => void,
): RowDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = () => setDrag(null);
  return {
    from: drag?.from ?? null,
    gap: drag && drag.gap !== drag.from && drag.gap !== drag.from + 1 ? drag.gap : null,
    handleProps: (index) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: index, gap: index });
      },
      onPointerMove(event) {
        if (drag) setDrag({ ...drag, gap: gapAt(list.current, event.clientY) });
      },
      onPointerUp() {
        if (drag) onDrop(drag.from, drag.gap);
        stop();
      },
      onPointerCancel: stop,
      onKeyDown(event) {
        if (!drag || event.key !== 'Escape') return;
        // Otherwise it would close the dialog.
        event.preventDefault();
        stop();
      },
    }),
  };
}

function gapAt(list: HTMLElement | null, y: number): number {
  const rows = [...(list?.children ?? [])];
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below < 0 ? rows.length : below;
}
