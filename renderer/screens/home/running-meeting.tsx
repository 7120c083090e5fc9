import type { RunningStep } from '../../../shared/library/running-step.ts';
import { spentUntil } from '../../../shared/session/run-clock.ts';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { useNow } from '../../components/use-now.ts';

export interface RunningMeetingProps {
  step: RunningStep;
}

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** How far a meeting is that is under way: its step, what is left of it, and when all will be over. */
export function RunningMeeting({ step }: RunningMeetingProps) {
  const { plannedMs, spentMs, runningSince, endsAt } = step;
  const now = useNow(runningSince !== null);
  const left = Math.ceil((plannedMs - spentUntil(now, spentMs, runningSince)) / minuteMs);
  const time = left > 0 ? `${left} min left` : `${-left} min over`;
  const parts = [`In step ${displayText(step.name)}`, runningSince === null ? `paused, ${time}` : time];
  if (endsAt !== null) parts.push(`ends ${timeOfDay.format(endsAt)}`);
  return parts.join(' · ');
}
