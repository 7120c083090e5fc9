import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { roles } from '../../../../shared/session/roles.ts';
import { minuteMs } from '../../../../shared/session/run-schema.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anObservation, aPerson, aSession, aStep } from '../../../support/session-builders.ts';
import { openMeeting } from '../../open-meeting.tsx';
import { currentName, meetingIn, stripNames, threeSteps, timer } from './step-meetings.ts';

const nextStep = page.getByRole('button', { name: 'Next step' });
const saidPolitely = () =>
  [...document.querySelectorAll('header [aria-live="polite"]')].map((region) => region.textContent);

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 720);
});

/** Lets no time pass in this window until the test is over, however long a busy machine takes. */
function stopClock() {
  vi.spyOn(Date, 'now').mockReturnValue(Date.now());
}

test('a meeting begins with Next step, which leads from step to step and says so politely', async () => {
  stopClock();
  const session = aSession({ steps: threeSteps() });
  const host = await openMeeting(session);
  await expect.element(timer).not.toBeInTheDocument();
  expect(saidPolitely()).toEqual(['']);
  await nextStep.click();
  expect(currentName()).toBe('Welcome');
  await expect.element(timer).toHaveTextContent('02:00');
  await nextStep.click();
  expect(currentName()).toBe('Talk it over');
  await expect.poll(saidPolitely).toEqual(['Talk it over, step 2 of 3, 10 min']);
  await expect.element(page.getByRole('button', { name: 'Welcome done, took 0 of 2 min' })).toBeVisible();
  await nextStep.click();
  await expect.element(nextStep).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(() => host.saved(session.id)?.run.stepId).toBe(Object.keys(session.steps)[2]);
});

test('the clock counts down, stands while it is paused, and counts up when the time is over', async () => {
  await openMeeting(meetingIn(threeSteps(), 1, 4 * minuteMs));
  await expect.element(timer).toHaveTextContent(/^0(6:00|5:\d\d)$/);
  const shown = timer.element().textContent;
  await expect.poll(() => timer.element().textContent).not.toBe(shown);
  await page.getByRole('button', { name: 'Pause the clock' }).click();
  await expect.element(timer).toHaveAttribute('data-state', 'paused');
  await expect.element(page.getByText('paused', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await expect.element(timer).toHaveAttribute('data-state', 'running');
});

test('the ring of the focus around a step is not cut off by the row of steps', async () => {
  await openMeeting(meetingIn(threeSteps(), 1, 0));
  const list = page.getByRole('list', { name: 'Steps', exact: true });
  const step = list.getByRole('button', { name: /^Farewell/ }).element() as HTMLElement;
  step.focus();
  await userEvent.keyboard('{Shift}');
  const { outlineWidth, outlineOffset } = getComputedStyle(step);
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  expect(ring).toBeGreaterThan(0);
  const [row, at] = [list.element(), step].map((element) => element.getBoundingClientRect());
  expect((at?.top ?? 0) - (row?.top ?? 0)).toBeGreaterThanOrEqual(ring);
  expect((row?.bottom ?? 0) - (at?.bottom ?? 0)).toBeGreaterThanOrEqual(ring);
});

test('an overrun stands behind a plus sign and moves the end of the meeting', async () => {
  stopClock();
  const steps = threeSteps();
  const since = Date.now() - 15 * minuteMs;
  await openMeeting(meetingIn(steps, 1, 15 * minuteMs, { endsAt: since + 13 * minuteMs }));
  await expect.element(timer).toHaveTextContent('+05:00');
  await expect.element(timer).toHaveAttribute('data-state', 'over');
  await expect.element(page.getByText(/^ends \d\d:\d\d/)).toHaveTextContent(/\+5/);
});

test('+ and − give a minute and take one, Shift+P stops the clock', async () => {
  await openMeeting(meetingIn(threeSteps(), 1, 0, { runningSince: null }));
  await userEvent.keyboard('+');
  await expect.element(timer).toHaveTextContent('11:00');
  await userEvent.keyboard('--');
  await expect.element(timer).toHaveTextContent('09:00');
  await userEvent.keyboard('{Shift>}p{/Shift}');
  await expect.element(timer).toHaveAttribute('data-state', 'running');
  await userEvent.keyboard('{Shift>}p{/Shift}');
  await expect.element(timer).toHaveAttribute('data-state', 'paused');
});

test('a presenter’s remote walks on and back, also while the caret is in the capture line', async () => {
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await page.getByRole('textbox', { name: 'What did you observe?' }).click();
  await userEvent.keyboard('{PageDown}');
  expect(currentName()).toBe('Talk it over');
  await userEvent.keyboard('{PageUp}');
  expect(currentName()).toBe('Welcome');
  await userEvent.keyboard('{Shift>}{PageDown}{/Shift}');
  expect(currentName()).toBe('Talk it over');
  await userEvent.keyboard('{Shift>}{PageUp}{/Shift}');
  expect(currentName()).toBe('Welcome');
});

test('a step is entered by choosing it, skipped ones included', async () => {
  const [one, two, three] = threeSteps();
  await openMeeting(meetingIn([one, { ...two, isSkipped: true }, three], 0, 0));
  await nextStep.click();
  expect(currentName()).toBe('Farewell');
  await page.getByRole('button', { name: 'Talk it over skipped, 10 min' }).click();
  expect(currentName()).toBe('Talk it over');
});

test.each([1920, 1280, 1000])(
  'at %i pixels the current of twenty steps is wholly in sight',
  async (width) => {
    await page.viewport(width, 720);
    const steps = Array.from({ length: 20 }, (_, index) => aStep({ name: `Step number ${index + 1}` }));
    await openMeeting(meetingIn(steps, 12, 0));
    await expect.poll(currentName).toBe('Step number 13');
    await expect
      .poll(() => {
        const row = page.getByRole('list', { name: 'Steps', exact: true }).element().getBoundingClientRect();
        const now = document.querySelector('[aria-current="step"]')?.getBoundingClientRect();
        return now !== undefined && now.left >= row.left - 1 && now.right <= row.right + 1;
      })
      .toBe(true);
    const small = [...document.querySelectorAll('header button')].filter((button) => {
      const { width: across, height } = button.getBoundingClientRect();
      return button.checkVisibility() && (across < 32 || height < 28);
    });
    expect(small.map((button) => button.textContent)).toEqual([]);
  },
);

test('the row of steps fades on the side where more of them are hidden, and only there', async () => {
  await page.viewport(1280, 720);
  const steps = Array.from({ length: 14 }, (_, i) => aStep({ name: `Step number ${i + 1}` }));
  await openMeeting(meetingIn(steps, 6, 0));
  const row = page.getByRole('list', { name: 'Steps', exact: true }).element();
  const fades = () => ['::before', '::after'].map((edge) => getComputedStyle(row, edge).opacity);
  await expect.poll(fades).toEqual(['1', '1']);
  row.scrollLeft = 0;
  await expect.poll(fades).toEqual(['0', '1']);
  row.scrollLeft = row.scrollWidth;
  await expect.poll(fades).toEqual(['1', '0']);
});

test('steps that all have room do not fade', async () => {
  await page.viewport(1920, 720);
  await openMeeting(meetingIn(threeSteps(), 1, 0));
  const row = page.getByRole('list', { name: 'Steps', exact: true }).element();
  await expect.poll(() => getComputedStyle(row, '::after').opacity).toBe('0');
  expect(getComputedStyle(row, '::before').opacity).toBe('0');
});

test('End meeting stops the clock, and the meeting can go on', async () => {
  await openMeeting(meetingIn(threeSteps(), 1, 0));
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'End meeting' }).click();
  await expect.element(page.getByText(/^ended \d\d:\d\d$/)).toBeVisible();
  await expect.poll(saidPolitely).toEqual(['The meeting has ended']);
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect.element(timer).toHaveAttribute('data-state', 'running');
  expect(stripNames()).toEqual(['Welcome', 'Talk it over', 'Farewell']);
});

test('what to say now is changed in place, and Escape gives it back', async () => {
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  const cue = page.getByRole('button', { name: 'What to say now: Read the agreements aloud' });
  await cue.click();
  const field = page.getByRole('textbox', { name: 'What to say now' });
  await field.fill('Something else');
  await userEvent.keyboard('{Escape}');
  await cue.click();
  await field.fill('Welcome everybody');
  await userEvent.keyboard('{Enter}');
  const changed = page.getByRole('button', { name: 'What to say now: Welcome everybody' });
  await expect.element(changed).toHaveFocus();
});

test.each(['light', 'dark', 'high-contrast'])('axe finds nothing in the theme %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await openMeeting(meetingIn(threeSteps(), 1, 0));
  await expect.element(timer).toBeVisible();
  const findings = await axeFindings();
  delete document.documentElement.dataset.theme;
  expect(findings).toEqual([]);
});

test('what to say now is read whole in a window of 1280 × 720, also where it takes two lines', async () => {
  await page.viewport(1280, 720);
  const cue =
    'Read the statement, think, and on three show one to five fingers. A five is “fully true”. There is no right number; we look at where we differ, and nobody explains.';
  await openMeeting(meetingIn([aStep({ name: 'Pulse', cue })], 0, 0));
  const words = page.getByText(cue).element();
  expect(words.scrollHeight).toBeLessThanOrEqual(words.clientHeight);
});

test('beside the voices of all roles the day gives way, and what is saved stays in its line', async () => {
  await page.viewport(1280, 720);
  const people = roles.map((role) => aPerson({ role }));
  const observations = people.map(({ id }) => anObservation({ source: { kind: 'person', personId: id } }));
  await openMeeting(aSession({ steps: threeSteps(), people, observations }));
  const box = (element: Element) => element.getBoundingClientRect();
  const saved = box(page.getByText('Saved').element());
  const present = box(page.getByRole('button', { name: '5 in the room' }).element());
  expect(Math.abs((saved.top + saved.bottom) / 2 - (present.top + present.bottom) / 2)).toBeLessThan(4);
});

test('with huge text the step that is now is seen whole, with its clock', async () => {
  await page.viewport(1110, 720);
  document.documentElement.dataset.textSize = 'huge';
  await openMeeting(meetingIn([aStep({ kind: 'discuss', name: 'Help and mastery time' })], 0, 0));
  await expect.element(page.getByRole('radiogroup', { name: 'View' })).toBeVisible();
  const strip = page.getByRole('list', { name: 'Steps', exact: true }).element();
  const clock = timer.element().getBoundingClientRect();
  delete document.documentElement.dataset.textSize;
  expect(clock.right).toBeLessThanOrEqual(strip.getBoundingClientRect().right);
});
