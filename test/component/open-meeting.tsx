import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { MeetingScreen } from '../../renderer/meeting-screen.tsx';
import { notStarted, type Step, type StepKind } from '../../shared/session/run-schema.ts';
import type { Session } from '../../shared/session/schema.ts';
import type { MemoryHost } from '../support/memory-host.ts';
import { aSession, aStep, type SessionParts } from '../support/session-builders.ts';
import { showApp } from './show-app.tsx';

/** A meeting that is in a step of this kind, the only one it has. */
export function inStep(kind: StepKind, given: SessionParts = {}, givenStep: Partial<Step> = {}): Session {
  const step = aStep({ kind, name: 'The step', ...givenStep });
  return aSession({ ...given, steps: [step], run: { ...notStarted, ...given.run, stepId: step.id } });
}

/** Shows a meeting as its operator sees it, once it is there: with the panel of its step, where one is named. */
export async function openMeeting(session: Session, panel?: string): Promise<MemoryHost> {
  const host = await showApp(<MeetingScreen sessionId={session.id} />, [session]);
  const sign = panel
    ? page.getByRole('region', { name: panel, exact: true })
    : page.getByRole('button', { name: 'Session details' });
  await expect.element(sign).toBeVisible();
  return host;
}
