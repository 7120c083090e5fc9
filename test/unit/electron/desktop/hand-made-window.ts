import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Rectangle } from 'electron';

/** What a window was told, in order. */
export type Told = readonly [what: string, ...values: unknown[]];

class HandMadeContents extends EventEmitter {
  zoomLevel = 0;
  reloads = 0;
  url = 'app://squadmap/index.html';
  openHandler: (() => unknown) | undefined;
  reload = () => {
    this.reloads += 1;
  };
  getURL = () => this.url;
  getZoomLevel = () => this.zoomLevel;
  setZoomLevel = (level: number) => {
    this.zoomLevel = level;
  };
  setWindowOpenHandler = (handler: () => unknown) => {
    this.openHandler = handler;
  };
}

/** As much of a window as the desktop modules use, made by hand; it remembers what it was told. */
export class HandMadeWindow extends EventEmitter {
  readonly webContents = new HandMadeContents();
  readonly told: Told[] = [];
  readonly options: BrowserWindowConstructorOptions;
  bounds: Rectangle;
  isFull = false;
  isGone = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
  }

  /** The same window as the modules see it. */
  get asWindow(): BrowserWindow {
    return this as unknown as BrowserWindow;
  }

  getBounds = () => this.bounds;
  getNormalBounds = () => this.bounds;
  setBounds = (bounds: Rectangle) => {
    this.bounds = bounds;
  };
  isFullScreen = () => this.isFull;
  /** Leaving takes a moment on a Mac, so the window says when it has left. */
  setFullScreen = (isFull: boolean) => {
    const hasLeft = this.isFull && !isFull;
    this.isFull = isFull;
    if (hasLeft) this.emit('leave-full-screen');
  };
  isMaximized = () => this.told.some(([what]) => what === 'maximize');
  isDestroyed = () => this.isGone;
  maximize = () => this.told.push(['maximize']);
  show = () => this.told.push(['show']);
  focus = () => this.told.push(['focus']);
  removeMenu = () => this.told.push(['removeMenu']);
  loadURL = async (url: string) => {
    this.told.push(['loadURL', url]);
  };
  close = () => {
    this.isGone = true;
    this.emit('closed');
  };
}

/** A constructor that gives hand-made windows, and the windows it has made. */
export function handMadeWindows() {
  const made: HandMadeWindow[] = [];
  const BrowserWindow = class extends HandMadeWindow {
    constructor(options: BrowserWindowConstructorOptions) {
      super(options);
      made.push(this);
    }
  } as unknown as new (
    options: BrowserWindowConstructorOptions,
  ) => BrowserWindow;
  return { made, BrowserWindow };
}

/** A display at this place. */
export function aDisplay(id: number, x: number, width = 1920, height = 1080): Display {
  return { id, workArea: { x, y: 0, width, height } } as Display;
}

/** An event whose default can be prevented. */
export function anEvent<More extends object>(more?: More) {
  const event = {
    ...(more as More),
    isPrevented: false,
    preventDefault: () => {
      event.isPrevented = true;
    },
  };
  return event;
}
