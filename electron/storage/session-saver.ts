import type { SaveState } from '../../shared/api/save-state.ts';
import { describeStorageError, type StorageError, toStorageError } from './storage-error.ts';

/** Timers passed in, so that tests hold the clock. */
export interface Scheduler {
  setTimeout(run: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Whether a save that contains the change is durable; after a failure the saver keeps trying by itself. */
export type SaveOutcome = { saved: true } | { saved: false; error: StorageError };

interface SessionSaverOptions<Content> {
  /** Writes durably; resolves only then. */
  write: (content: Content) => Promise<void>;
  /** Tells two contents apart; equal keys mean there is nothing to write. */
  keyOf: (content: Content) => string;
  /** The key of what is on the disk already. */
  durableKey?: string;
  onState: (state: SaveState) => void;
  scheduler: Scheduler;
}

/** Saves one session: one write at a time, changes that arrive meanwhile join the next. */
export interface SessionSaver<Content> {
  save(content: Content): Promise<SaveOutcome>;
  /** Tries at once instead of at the next planned moment. */
  retryNow(): void;
  /** Resolves once everything is durable, or with the error of one more try. */
  flush(): Promise<SaveOutcome>;
  /** Ends the retries; what is not saved stays unsaved. */
  stop(): void;
}

const RETRY_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;
const LAST_RETRY_DELAY_MS = 30_000;
const SAVING_SHOWN_AFTER_MS = 400;

/** The saver of one session; nothing needs saving at first. */
export function createSessionSaver<Content>(options: SessionSaverOptions<Content>): SessionSaver<Content> {
  const { write, keyOf, onState, scheduler } = options;
  let durableKey = options.durableKey;
  /** The newest content that is neither durable nor in the running write. */
  let unsaved: { content: Content } | null = null;
  let waiting: ((outcome: SaveOutcome) => void)[] = [];
  let isWriting = false;
  let isStopped = false;
  let shown: SaveState = { kind: 'saved' };
  let retryTimer: unknown;
  let failures = 0;

  function show(state: SaveState): void {
    if (isSameState(state, shown)) return;
    shown = state;
    onState(state);
  }

  async function attempt(): Promise<void> {
    if (isWriting) return;
    const joined = waiting;
    waiting = [];
    if (!unsaved) {
      for (const resolve of joined) resolve({ saved: true });
      return;
    }
    const { content } = unsaved;
    unsaved = null;
    isWriting = true;
    const showTimer = scheduler.setTimeout(() => {
      // "Not saved" stays until it is solved.
      if (shown.kind === 'saved') show({ kind: 'saving' });
    }, SAVING_SHOWN_AFTER_MS);
    const outcome = await writeUnlessDurable(content);
    scheduler.clearTimeout(showTimer);
    isWriting = false;

    if (outcome.saved) {
      endRetries();
      if (!unsaved) show({ kind: 'saved' });
    } else {
      unsaved ??= { content };
      show({ kind: 'failed', ...describeStorageError(outcome.error) });
      planRetry();
    }
    for (const resolve of joined) resolve(outcome);
    // What joined meanwhile waits for its own answer; without it a failed write waits for its time.
    if (waiting.length > 0) void attempt();
  }

  async function writeUnlessDurable(content: Content): Promise<SaveOutcome> {
    try {
      const key = keyOf(content);
      if (key === durableKey) return { saved: true };
      // A failed write may have left either version on the disk, so neither counts as durable after it.
      durableKey = undefined;
      await write(content);
      durableKey = key;
      return { saved: true };
    } catch (error) {
      return { saved: false, error: toStorageError(error) };
    }
  }

  function planRetry(): void {
    // Attempts made for new changes neither shorten nor stretch the plan.
    if (retryTimer !== undefined || isStopped) return;
    const delayMs = RETRY_DELAYS_MS[failures] ?? LAST_RETRY_DELAY_MS;
    failures += 1;
    retryTimer = scheduler.setTimeout(() => {
      retryTimer = undefined;
      void attempt();
    }, delayMs);
  }

  function endRetries(): void {
    if (retryTimer !== undefined) scheduler.clearTimeout(retryTimer);
    retryTimer = undefined;
    failures = 0;
  }

  function joinNext(): Promise<SaveOutcome> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      void attempt();
    });
  }

  return {
    save(content) {
      unsaved = { content };
      return joinNext();
    },
    retryNow() {
      void attempt();
    },
    flush: joinNext,
    stop() {
      isStopped = true;
      endRetries();
    },
  };
}

function isSameState(a: SaveState, b: SaveState): boolean {
  if (a.kind !== 'failed' || b.kind !== 'failed') return a.kind === b.kind;
  return a.reason === b.reason && a.advice === b.advice;
}
