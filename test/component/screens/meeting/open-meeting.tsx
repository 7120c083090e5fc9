/** Opens a meeting in a step over a host without a disk, as its operator sees it. */
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppActions } from '../../../../renderer/app-actions.tsx';
import { AppDialogs } from '../../../../renderer/app-dialogs.tsx';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { MeetingScreen } from '../../../../renderer/meeting-screen.tsx';
import { closeSession, followHost } from '../../../../renderer/stores/session-store.ts';
import { notStarted, type StepKind } from '../../../../shared/session/run-schema.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { type MemoryHost, memoryHost } from '../../../support/memory-host.ts';
import { aSession, aStep, type SessionParts } from '../../../support/session-builders.ts';
import '../../../../renderer/styles/fonts.css';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

/** A meeting that is in a step of this kind, the only one it has. */
export function inStep(kind: StepKind, given: SessionParts = {}): Session {
  const step = aStep({ kind, name: 'The step' });
  return aSession({ ...given, steps: [step], run: { ...notStarted, ...given.run, stepId: step.id } });
}

/** Shows the meeting once the panel of its step is there. */
export async function openMeeting(session: Session, panel: string): Promise<MemoryHost> {
  const host = memoryHost([session]);
  closeSession();
  connectThrough(host.transport);
  followHost();
  await render(
    <>
      <AppActions />
      <MeetingScreen sessionId={session.id} />
      <AppDialogs />
      <AppToasts />
    </>,
  );
  await expect.element(page.getByRole('region', { name: panel, exact: true })).toBeVisible();
  return host;
}
