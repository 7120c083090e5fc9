/** Opens a meeting with steps as the app shows it to its operator, over a host without a disk. */
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppActions } from '../../../../renderer/app-actions.tsx';
import { AppDialogs } from '../../../../renderer/app-dialogs.tsx';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { MeetingScreen } from '../../../../renderer/meeting-screen.tsx';
import { closeSession, followHost } from '../../../../renderer/stores/session-store.ts';
import { followStage } from '../../../../renderer/stores/stage-status-store.ts';
import { minuteMs, notStarted, type Run, type Step } from '../../../../shared/session/run-schema.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { type MemoryHost, memoryHost } from '../../../support/memory-host.ts';
import { anObservation, aSession, aStep } from '../../../support/session-builders.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

/** Steps that no panel of their own serves. */
export function threeSteps(): [Step, Step, Step] {
  return [
    aStep({ name: 'Welcome', plannedMs: 2 * minuteMs, cue: 'Read the agreements aloud' }),
    aStep({ name: 'Talk it over', plannedMs: 10 * minuteMs, sentence: 'What do we do about it?' }),
    aStep({ name: 'Farewell', plannedMs: 3 * minuteMs }),
  ];
}

/** A meeting that came to this step some time ago and has taken it since; with a card, so that no field takes the focus. */
export function meetingIn(steps: readonly Step[], index: number, agoMs: number, run: Partial<Run> = {}) {
  const since = Date.now() - agoMs;
  const begun = { ...notStarted, startedAt: since, stepId: steps[index]?.id ?? null, runningSince: since };
  return aSession({ steps, observations: [anObservation()], run: { ...begun, ...run } });
}

/** Shows the meeting. */
export async function openMeeting(session: Session): Promise<MemoryHost> {
  const host = memoryHost([session]);
  closeSession();
  connectThrough(host.transport);
  followHost();
  followStage();
  await render(
    <>
      <AppActions />
      <MeetingScreen sessionId={session.id} />
      <AppDialogs />
      <AppToasts />
    </>,
  );
  await expect.element(page.getByRole('button', { name: 'Session details' })).toBeVisible();
  return host;
}

/** The names of the steps in the strip, in their order. */
export function stripNames(): string[] {
  const strip = page.getByRole('list', { name: 'Steps', exact: true }).element();
  return [...strip.querySelectorAll('button > span:first-of-type')].map((name) => name.textContent ?? '');
}

/** The name of the step that is marked as the current one. */
export function currentName(): string | undefined {
  return document.querySelector('[aria-current="step"] button > span')?.textContent ?? undefined;
}

export const timer = page.getByRole('timer', { name: 'Time left' });
