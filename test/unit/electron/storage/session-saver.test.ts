import { expect, test } from 'vitest';
import { createSessionSaver, type SaveOutcome } from '../../../../electron/storage/session-saver.ts';
import { StorageError } from '../../../../electron/storage/storage-error.ts';
import type { SaveState } from '../../../../shared/api/save-state.ts';

const full = new StorageError('disk-full', 'full');
const fullState = { kind: 'failed', reason: 'the disk is full' };

/** Timers that run when the test says so. */
function manualScheduler() {
  let nowMs = 0;
  let timers: { atMs: number; run: () => void }[] = [];
  return {
    setTimeout(run: () => void, delayMs: number) {
      const timer = { atMs: nowMs + delayMs, run };
      timers.push(timer);
      return timer;
    },
    clearTimeout(timer: unknown) {
      timers = timers.filter((candidate) => candidate !== timer);
    },
    async pass(durationMs: number) {
      nowMs += durationMs;
      const due = timers.filter((timer) => timer.atMs <= nowMs);
      timers = timers.filter((timer) => timer.atMs > nowMs);
      for (const { run } of due) run();
      await settle();
    },
    planned: () => timers.map((timer) => timer.atMs - nowMs),
  };
}

/** Lets everything run that waits for nothing but its turn. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function saverWithDisk(durableKey?: string) {
  const scheduler = manualScheduler();
  const states: SaveState[] = [];
  const writes: { content: string; finish: (error?: unknown) => Promise<void> }[] = [];
  const saver = createSessionSaver<string>({
    write: (content) =>
      new Promise((resolve, reject) => {
        const finish = (error?: unknown) => {
          if (error === undefined) resolve();
          else reject(error);
          return settle();
        };
        writes.push({ content, finish });
      }),
    keyOf: (content) => content,
    ...(durableKey === undefined ? {} : { durableKey }),
    onState: (state) => states.push(state),
    scheduler,
  });
  const contents = () => writes.map((write) => write.content);
  async function finishLast(error?: unknown) {
    await writes.at(-1)?.finish(error);
  }
  return { saver, scheduler, states, contents, finishLast };
}

/** What a save has been answered so far. */
function answerOf(save: Promise<SaveOutcome>): { outcome?: SaveOutcome } {
  const answer: { outcome?: SaveOutcome } = {};
  void save.then((outcome) => {
    answer.outcome = outcome;
  });
  return answer;
}

test('the first change of a quiet period is written at once and answered when it is durable', async () => {
  const { saver, contents, finishLast } = saverWithDisk();
  const answer = answerOf(saver.save('a'));
  expect(contents()).toEqual(['a']);
  await settle();
  expect(answer.outcome).toBeUndefined();
  await finishLast();
  expect(answer.outcome).toEqual({ saved: true });
});

test('changes that arrive during a write join the next one, of the newest content', async () => {
  const { saver, contents, finishLast } = saverWithDisk();
  const answers = ['a', 'b', 'c', 'd'].map((content) => answerOf(saver.save(content)));
  expect(contents()).toEqual(['a']);
  await finishLast();
  expect(contents()).toEqual(['a', 'd']);
  expect(answers.map((answer) => answer.outcome?.saved)).toEqual([true, undefined, undefined, undefined]);
  await finishLast();
  expect(answers.map((answer) => answer.outcome?.saved)).toEqual([true, true, true, true]);
  expect(contents()).toEqual(['a', 'd']);
});

test('"Saving" is announced only after 400 ms, "Saved" only when nothing is left', async () => {
  const { saver, scheduler, states, finishLast } = saverWithDisk();
  void saver.save('a');
  await scheduler.pass(399);
  await finishLast();
  expect(states).toEqual([]);
  void saver.save('b');
  await scheduler.pass(400);
  expect(states).toEqual([{ kind: 'saving' }]);
  void saver.save('c');
  await finishLast();
  expect(states).toEqual([{ kind: 'saving' }]);
  await finishLast();
  expect(states).toEqual([{ kind: 'saving' }, { kind: 'saved' }]);
});

test('a failed save is answered as failed, shown with reason and advice, and tried again until it works', async () => {
  const { saver, scheduler, states, contents, finishLast } = saverWithDisk();
  const answer = answerOf(saver.save('a'));
  await finishLast(full);
  expect(answer.outcome).toEqual({ saved: false, error: full });
  expect(states).toEqual([expect.objectContaining(fullState)]);
  const delays: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const [delay = 0, ...others] = scheduler.planned();
    expect(others).toEqual([]);
    delays.push(delay);
    await scheduler.pass(delay - 1);
    expect(contents()).toHaveLength(round + 1);
    await scheduler.pass(1);
    expect(contents()).toHaveLength(round + 2);
    await finishLast(full);
  }
  expect(delays).toEqual([1_000, 2_000, 5_000, 10_000, 30_000, 30_000]);
  expect(states).toHaveLength(1);
  await scheduler.pass(30_000);
  await finishLast();
  expect(new Set(contents())).toEqual(new Set(['a']));
  expect(states.at(-1)).toEqual({ kind: 'saved' });
  expect(scheduler.planned()).toEqual([]);
});

test('"Not saved" stays while a later try takes its time', async () => {
  const { saver, scheduler, states, finishLast } = saverWithDisk();
  void saver.save('a');
  await finishLast(full);
  saver.retryNow();
  await scheduler.pass(600);
  expect(states).toEqual([expect.objectContaining(fullState)]);
});

test('a change after a failure is tried at once and does not stretch the plan', async () => {
  const { saver, scheduler, contents, finishLast } = saverWithDisk();
  void saver.save('a');
  await finishLast(full);
  await scheduler.pass(600);
  const answer = answerOf(saver.save('b'));
  expect(contents()).toEqual(['a', 'b']);
  await finishLast(full);
  expect(answer.outcome?.saved).toBe(false);
  expect(scheduler.planned()).toEqual([400]);
});

test('a change that arrives during a failing write gets an answer of its own', async () => {
  const { saver, contents, finishLast } = saverWithDisk();
  const first = answerOf(saver.save('a'));
  const second = answerOf(saver.save('b'));
  await finishLast(full);
  expect([first.outcome?.saved, second.outcome]).toEqual([false, undefined]);
  expect(contents()).toEqual(['a', 'b']);
  await finishLast();
  expect(second.outcome).toEqual({ saved: true });
});

test('what is durable already is not written again', async () => {
  const { saver, contents, finishLast } = saverWithDisk('a');
  expect(await saver.save('a')).toEqual({ saved: true });
  expect(contents()).toEqual([]);
  void saver.save('b');
  await finishLast();
  expect(await saver.save('b')).toEqual({ saved: true });
  expect(contents()).toEqual(['b']);
});

test('after a failed write the old content counts as unsaved too, for the new one may stand in place', async () => {
  const { saver, contents, finishLast } = saverWithDisk('a');
  void saver.save('b');
  await finishLast(new StorageError('io', 'the folder could not be flushed'));
  const answer = answerOf(saver.save('a'));
  expect(contents()).toEqual(['b', 'a']);
  await finishLast();
  expect(answer.outcome).toEqual({ saved: true });
});

test('a flush is answered at once when everything is durable', async () => {
  const { saver, contents } = saverWithDisk();
  expect(await saver.flush()).toEqual({ saved: true });
  expect(contents()).toEqual([]);
});

test('a flush waits for the running write and for what joined it', async () => {
  const { saver, finishLast } = saverWithDisk();
  void saver.save('a');
  const early = answerOf(saver.flush());
  void saver.save('b');
  await finishLast();
  expect(early.outcome).toBeUndefined();
  await finishLast();
  expect(early.outcome).toEqual({ saved: true });
});

test('a flush after a failure tries once more and says how it went', async () => {
  const { saver, contents, finishLast } = saverWithDisk();
  void saver.save('a');
  await finishLast(full);
  const answer = answerOf(saver.flush());
  expect(contents()).toEqual(['a', 'a']);
  await finishLast(full);
  expect(answer.outcome).toEqual({ saved: false, error: full });
});

test('an unexpected error counts as not saved and shows no inner words', async () => {
  const { saver, states, finishLast } = saverWithDisk();
  const answer = answerOf(saver.save('a'));
  await finishLast(new TypeError('x is not a function'));
  expect(answer.outcome).toMatchObject({ saved: false, error: { code: 'io' } });
  expect(JSON.stringify(states)).not.toContain('function');
});

test('a stopped saver plans no more tries', async () => {
  const { saver, scheduler, finishLast } = saverWithDisk();
  void saver.save('a');
  await finishLast(full);
  saver.stop();
  expect(scheduler.planned()).toEqual([]);
});
