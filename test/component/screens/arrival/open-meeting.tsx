/** Opens a meeting in a step of that kind, over a host without a disk, as its operator sees it. */
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { AppActions } from '../../../../renderer/app-actions.tsx';
import { AppDialogs } from '../../../../renderer/app-dialogs.tsx';
import { AppToasts } from '../../../../renderer/app-toasts.tsx';
import { MeetingScreen } from '../../../../renderer/meeting-screen.tsx';
import { closeSession, followHost } from '../../../../renderer/stores/session-store.ts';
import type { StepKind } from '../../../../shared/session/run-schema.ts';
import { type MemoryHost, memoryHost } from '../../../support/memory-host.ts';
import { aSession, aStep, type SessionParts } from '../../../support/session-builders.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

/** Gives the host and the id of the meeting. */
export async function openMeeting(
  kind: StepKind,
  given: SessionParts = {},
): Promise<{ host: MemoryHost; id: string }> {
  const step = aStep({ kind, name: kind === 'arrive' ? 'Arrive' : 'Open', sentence: 'How we work' });
  const session = aSession({
    steps: [step],
    run: { ...aSession().run, stepId: step.id, runningSince: Date.now() },
    ...given,
  });
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
  return { host, id: session.id };
}
