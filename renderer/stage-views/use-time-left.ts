import { spentUntil } from '../../shared/session/run-clock.ts';
import type { StageClock } from '../../shared/session/stage/stage-clock.ts';
import { useNow } from '../components/use-now.ts';

/** What is left on a clock of the stage, in milliseconds, as it runs; below zero once the time is over. */
export function useTimeLeft({ plannedMs, spentMs, runningSince }: StageClock): number {
  const now = useNow(runningSince !== null);
  return plannedMs - spentUntil(now, spentMs, runningSince);
}
