/**
 * Runs in every measured page before anything else of it. Times begin at the input event's own time stamp and end when
 * the frame that shows the result has been handed over.
 */
export interface Probe {
  /** Milliseconds from the beginning of the navigation until cards are painted. */
  readonly ready: Promise<number>;
  /** Begins to wait for an input event and what it leads to. */
  expect(event: string, result: Result): void;
  /** Milliseconds from that event to the frame with the result. */
  measured(): Promise<number>;
  startFrames(): void;
  endFrames(): Frames;
}

export type Result =
  | { readonly kind: 'frame' }
  | { readonly kind: 'lifted' }
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'settled'; readonly cardId: string; readonly column: string };

export interface Frames {
  readonly missed: number;
  readonly longMs: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Heard from the beginning, so that no listener of the page can keep an event from the probe. */
const events = ['mousemove', 'mouseup', 'drop', 'keydown'];

const frameMs = 1000 / 60;
let measured: Promise<number> = Promise.resolve(Number.NaN);
let waiting: { readonly event: string; begin(at: number): void } | null = null;
let frames: number[] | null = null;
let longMs = 0;

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longMs += duration;
}).observe({ type: 'longtask' });

window.probe = {
  ready: shown(() => document.querySelector('[data-stop]') !== null),
  expect(event, result) {
    const start = new Promise<number>((begin) => {
      waiting = { event, begin };
    });
    measured = start.then(async (from) => (await shown(() => isThere(result))) - from);
  },
  measured: () => measured,
  startFrames() {
    frames = [];
    longMs = 0;
    requestAnimationFrame(noteFrame);
  },
  endFrames() {
    const times = frames ?? [];
    frames = null;
    const missed = times.map((time, index) => Math.round((time - (times[index - 1] ?? time)) / frameMs) - 1);
    return { missed: missed.reduce((sum, count) => sum + Math.max(0, count), 0), longMs };
  },
};

for (const name of events) {
  const begin = ({ timeStamp }: Event) => {
    if (waiting?.event !== name) return;
    waiting.begin(timeStamp);
    waiting = null;
  };
  window.addEventListener(name, begin, { capture: true });
}

function noteFrame(time: number) {
  if (!frames) return;
  frames.push(time);
  requestAnimationFrame(noteFrame);
}

/** The time at which the first frame in which this is so has been painted. */
function shown(isSo: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(function look() {
      if (!isSo()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
}

function isThere(result: Result): boolean {
  switch (result.kind) {
    case 'frame':
      return true;
    case 'lifted':
      return document.querySelector('[data-drag-overlay]') !== null;
    case 'added':
      return (
        [...document.querySelectorAll('[data-dimension="none"] [data-stop]')]
          .at(-1)
          ?.textContent.includes(result.text) === true
      );
    case 'settled':
      return (
        document.querySelector('[data-drag-overlay]') === null &&
        document.querySelector(`[data-dimension="${result.column}"] [data-stop="${result.cardId}"]`) !==
          null &&
        !document.getAnimations().some(isOfCard)
      );
  }
}

function isOfCard({ effect, playState }: Animation): boolean {
  const target = effect instanceof KeyframeEffect ? effect.target : null;
  return playState === 'running' && target !== null && target.matches('[data-stop]');
}
