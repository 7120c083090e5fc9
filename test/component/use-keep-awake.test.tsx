import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MeetingScreen } from '../../renderer/meeting-screen.tsx';
import { leaveStageHere } from '../../renderer/stores/present-here-store.ts';
import { aSession } from '../support/session-builders.ts';
import { openMeeting } from './open-meeting.tsx';
import { meetingIn, threeSteps } from './screens/steps/step-meetings.ts';
import { showApp } from './show-app.tsx';

function displayLock() {
  const release = vi.fn(async () => undefined);
  const request = vi.spyOn(navigator.wakeLock, 'request').mockResolvedValue({ release } as never);
  return { request, release };
}

afterEach(() => {
  leaveStageHere();
  vi.restoreAllMocks();
});

test('the display stays on while the meeting runs, and may go off when it has ended', async () => {
  const { request, release } = displayLock();
  await openMeeting(aSession({ steps: threeSteps() }));
  expect(request).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(() => request.mock.calls).toEqual([['screen']]);
  expect(release).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'End meeting' }).click();
  await expect.poll(() => release.mock.calls.length).toBe(1);
});

test('it stays on while this window shows the stage', async () => {
  const { request, release } = displayLock();
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await expect.poll(() => request.mock.calls.length).toBe(1);
  await userEvent.keyboard('{F11}');
  await expect.element(page.getByRole('main', { name: 'Stage' })).toBeVisible();
  expect(release).not.toHaveBeenCalled();
});

test('and while another screen is looked at', async () => {
  const { request, release } = displayLock();
  const session = meetingIn(threeSteps(), 0, 0);
  function Screens() {
    const [isAway, setIsAway] = useState(false);
    return isAway ? (
      <p>Another screen</p>
    ) : (
      <>
        <MeetingScreen sessionId={session.id} />
        <button type="button" onClick={() => setIsAway(true)}>
          Look elsewhere
        </button>
      </>
    );
  }
  await showApp(<Screens />, [session]);
  await expect.poll(() => request.mock.calls.length).toBe(1);
  await page.getByRole('button', { name: 'Look elsewhere' }).click();
  await expect.element(page.getByText('Another screen')).toBeVisible();
  expect(release).not.toHaveBeenCalled();
});
