import type { Display, Rectangle } from 'electron';

/** Where the room's window goes. */
export interface StagePlacement {
  readonly bounds: Rectangle;
  readonly isFullScreen: boolean;
}

type DisplayPlace = Pick<Display, 'id' | 'workArea'>;

const besides = 40;
const windowed = { width: 1280, height: 720 };

/** Full screen on a display that is not the operator's own, the first when there are several; else a window on it. */
export function stagePlacement(displays: readonly DisplayPlace[], own: DisplayPlace): StagePlacement {
  const other = displays.find((display) => display.id !== own.id);
  if (other) return { bounds: other.workArea, isFullScreen: true };
  const { x, y, width, height } = own.workArea;
  return {
    bounds: {
      x: x + besides,
      y: y + besides,
      width: Math.min(windowed.width, width - besides),
      height: Math.min(windowed.height, height - besides),
    },
    isFullScreen: false,
  };
}
