import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { adoptPreferences } from '../../../../renderer/stores/preferences-store.ts';
import { anObservation, aSession, aStep } from '../../../support/session-builders.ts';
import { openMeeting } from '../../open-meeting.tsx';
import { currentName, meetingIn, threeSteps } from './step-meetings.ts';

/** What is said of the keys that work now, in its order. */
const hints = () =>
  [...document.querySelectorAll('footer p > span')].map((hint) => hint.lastChild?.textContent);

afterEach(() => adoptPreferences({ hasSingleKeys: true, keys: {} }));

test('on the board without steps the keys are the board’s', async () => {
  await openMeeting(aSession({ observations: [anObservation()] }));
  await expect
    .poll(hints)
    .toEqual(expect.arrayContaining(['New', 'Mastery', 'Autonomy', 'Purpose', 'Group']));
  expect(hints()).not.toContain('Next');
});

test('in a step its own keys stand first, and those of cards that are not seen are left out', async () => {
  await openMeeting(meetingIn([aStep({ kind: 'vote', name: 'Vote' })], 0, 0));
  await expect.poll(() => hints().slice(0, 4)).toEqual(['Topic', 'Count', 'One vote', 'Reveal']);
  expect(hints()).toContain('Next');
  expect(hints()).not.toContain('Mastery');
});

test('keys that are switched off or were changed are told as they are', async () => {
  adoptPreferences({ hasSingleKeys: false, keys: { 'meeting.forward': ['F8'] } });
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await expect.element(page.getByText('F8', { exact: true })).toBeVisible();
  expect(hints()).not.toContain('Mastery');
});

test('what a step does with a key goes before what every step does with it', async () => {
  await openMeeting(meetingIn([aStep({ kind: 'look-back', name: 'Look back' })], 0, 0));
  const idsOfE = () => registeredActions().flatMap(({ id, keys }) => (keys?.includes('e') ? [id] : []));
  await expect.poll(idsOfE).toEqual(['lookBack.end', 'envelope.add']);
});

test('the key that begins is told; then the line that waited for the first card lets go of the focus', async () => {
  const steps = [aStep({ kind: 'look-back', name: 'Look back' }), aStep({ name: 'Talk' })];
  await openMeeting(aSession({ steps }));
  const line = page.getByRole('textbox', { name: 'What did you observe?' });
  await expect.element(line).toHaveFocus();
  await expect.poll(hints).toContain('Begin');
  expect(hints()).not.toContain('Next');
  await userEvent.keyboard('{Shift>}{PageDown}{/Shift}');
  await expect.element(line).not.toHaveFocus();
  await expect.poll(hints).toContain('Next');
  await line.click();
  await userEvent.keyboard('y{Shift>}{PageDown}{/Shift}');
  await expect.poll(currentName).toBe('Talk');
  await expect.element(line).toHaveFocus();
});
