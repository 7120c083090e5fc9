/** Where the operator's window stood and how far it was zoomed, kept with the preferences; losing it costs nothing. */
import type { Rectangle } from 'electron';
import { z } from 'zod';
import type { PreferencesStore } from '../storage/preferences-file.ts';

const windowStateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(640).max(20_000),
  height: z.int().min(480).max(20_000),
  isMaximized: z.boolean(),
  isFullScreen: z.boolean().default(false),
  zoomLevel: z.number().min(-8).max(9).default(0),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** The part of a title bar that has to be on a display, so that the window can be grabbed. */
const graspable = { width: 120, height: 40 };

const key = 'windowState';

/** The kept state if it still fits the displays of today; undefined lets the system choose. */
export function readWindowState(
  store: PreferencesStore,
  displays: readonly Rectangle[],
): WindowState | undefined {
  const state = windowStateSchema.safeParse(store.read()[key]).data;
  return state && displays.some((display) => isGraspable(state, display)) ? state : undefined;
}

/** Keeps the state. Rejects with a StorageError when it cannot be kept. */
export function keepWindowState(store: PreferencesStore, state: WindowState): Promise<void> {
  return store.write({ ...store.read(), [key]: state });
}

function isGraspable(window: Rectangle, display: Rectangle): boolean {
  const left = Math.max(window.x, display.x);
  const right = Math.min(window.x + window.width, display.x + display.width);
  const isTitleBarVisible =
    window.y >= display.y && window.y + graspable.height <= display.y + display.height;
  return isTitleBarVisible && right - left >= graspable.width;
}
