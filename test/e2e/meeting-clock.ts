import type { BrowserContext } from '@playwright/test';
import { testTime } from '../support/session-builders.ts';

/** The time of day in every page of a test; it stands until the test lets time pass. The host takes its times from the pages. */
export interface MeetingClock {
  now(): number;
  /** Lets time pass, given as minutes and seconds. */
  pass(minutes: number, seconds?: number): Promise<void>;
}

/** Stops the clock of all pages of the context, those to come included, at the time of the tests. */
export async function stopClock(context: BrowserContext): Promise<MeetingClock> {
  let now = testTime;
  await context.clock.setFixedTime(now);
  return {
    now: () => now,
    async pass(minutes, seconds = 0) {
      now += (minutes * 60 + seconds) * 1_000;
      await context.clock.setFixedTime(now);
    },
  };
}
