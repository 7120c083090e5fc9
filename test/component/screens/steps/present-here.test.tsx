import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { leaveStageHere } from '../../../../renderer/stores/present-here-store.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anAction } from '../../../support/outcome-builders.ts';
import { aStep } from '../../../support/session-builders.ts';
import { openMeeting } from '../../open-meeting.tsx';
import { currentName, meetingIn, threeSteps } from './step-meetings.ts';

const stage = page.getByRole('main', { name: 'Stage' });
const shownText = () => document.body.textContent;

afterEach(leaveStageHere);

test('F11 shows the stage in this window with nothing of the operator’s, and Escape gives the board back', async () => {
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  expect(shownText()).toContain('Read the agreements aloud');
  await userEvent.keyboard('{F11}');
  await expect.element(stage.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  expect(shownText()).not.toContain('Read the agreements aloud');
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  expect(page.getByRole('button').elements()).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('region', { name: 'To sort' })).toBeVisible();
  expect(currentName()).toBe('Welcome');
});

test('the keys lead on, stop the clock and blank the stage while it is shown here', async () => {
  const steps = threeSteps();
  const session = meetingIn(steps, 0, 0);
  const host = await openMeeting(session);
  await userEvent.keyboard('{F11}');
  await expect.element(stage.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await userEvent.keyboard('{PageDown}');
  await expect.element(stage.getByText('What do we do about it?')).toBeVisible();
  await userEvent.keyboard('{Shift>}p{/Shift}');
  await expect.poll(() => host.saved(session.id)?.run.runningSince).toBeNull();
  await userEvent.keyboard('b');
  await expect.element(stage.getByRole('heading')).not.toBeInTheDocument();
  await userEvent.keyboard('.');
  await expect.element(stage.getByRole('heading', { name: 'Talk it over' })).toBeVisible();
});

test('the keys of the step work without its panel being seen', async () => {
  const steps = [aStep({ kind: 'say-it-back', name: 'Say it back' })];
  const action = anAction({ what: 'Learn the Identity API' });
  const session = { ...meetingIn(steps, 0, 0), actions: { [action.id]: action } };
  const host = await openMeeting(session);
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Present here' }).click();
  await expect.element(stage.getByText('Learn the Identity API')).toBeVisible();
  await expect.poll(() => registeredActions().some(({ keys }) => keys?.includes('*'))).toBe(true);
  await userEvent.keyboard('*');
  await expect.poll(() => host.saved(session.id)?.actions[action.id]?.isOneThing).toBe(true);
  expect(page.getByRole('button').elements()).toEqual([]);
});
