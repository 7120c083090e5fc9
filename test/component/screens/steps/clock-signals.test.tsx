import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { adoptPreferences } from '../../../../renderer/stores/preferences-store.ts';
import { aTopic } from '../../../support/outcome-builders.ts';
import { aStep } from '../../../support/session-builders.ts';
import { openMeeting } from '../../open-meeting.tsx';
import { meetingIn, threeSteps, timer } from './step-meetings.ts';

const said = () =>
  [...document.querySelectorAll('header [aria-live="polite"]')].map((region) => region.textContent);
const tones = () => vi.spyOn(AudioContext.prototype, 'createOscillator');

/** A meeting whose step of two minutes has this much time left. */
const withTimeLeft = (leftMs: number) => meetingIn(threeSteps(), 0, 120_000 - leftMs);

afterEach(() => {
  vi.restoreAllMocks();
  adoptPreferences({ hasSounds: true });
});

test('30 seconds before the end of a step one tone is played, and it is said politely', async () => {
  const tone = tones();
  // Time enough to open the meeting on a busy machine before the tone is due.
  await openMeeting(withTimeLeft(38_000));
  await page.getByRole('textbox', { name: 'What did you observe?' }).click();
  expect(tone).not.toHaveBeenCalled();
  await expect.poll(said).toEqual(['30 seconds left']);
  await expect.poll(() => tone.mock.calls.length).toBe(1);
});

test('at the end of a step two tones are played', async () => {
  const tone = tones();
  await openMeeting(withTimeLeft(3_000));
  await page.getByRole('textbox', { name: 'What did you observe?' }).click();
  await expect.poll(said).toEqual(['Time is up']);
  await expect.poll(() => tone.mock.calls.length).toBe(2);
});

test('in a discussion the time of the topic is heard, though its step has much left', async () => {
  const tone = tones();
  const topic = aTopic({ title: 'Hiring', plannedMs: 63_000 });
  const steps = [aStep({ kind: 'discuss', plannedMs: 1_200_000 })];
  const meeting = meetingIn(steps, 0, 60_000, { focusId: topic.id });
  await openMeeting({ ...meeting, topics: { [topic.id]: topic } });
  await page.getByRole('heading', { name: 'Hiring' }).click();
  await expect.poll(said, { timeout: 6_000 }).toEqual(['Time is up']);
  await expect.poll(() => tone.mock.calls.length).toBe(2);
});

test('who wants no sounds is told in words alone', async () => {
  const tone = tones();
  adoptPreferences({ hasSounds: false });
  await openMeeting(withTimeLeft(600));
  await expect.poll(said).toEqual(['Time is up']);
  expect(tone).not.toHaveBeenCalled();
});

test('a meeting that was slept through comes back in silence, with the right time', async () => {
  const tone = tones();
  await openMeeting(withTimeLeft(-3_600_000));
  await expect.element(timer).toHaveTextContent(/^\+60:0\d$/);
  expect(said()).toEqual(['']);
  expect(tone).not.toHaveBeenCalled();
});
