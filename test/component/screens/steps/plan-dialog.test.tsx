import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stepsInOrder } from '../../../../shared/session/steps.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';
import { openMeeting } from '../../open-meeting.tsx';
import { shownSession } from '../../show-app.tsx';

import { currentName, meetingIn, stripNames, threeSteps } from './step-meetings.ts';

const dialog = page.getByRole('dialog', { name: 'Steps of this meeting' });
const button = (name: string) => dialog.getByRole('button', { name, exact: true });
const field = (name: string) => dialog.getByRole('textbox', { name, exact: true });
const planned = () =>
  stepsInOrder(shownSession()).map(({ name, plannedMs }) => `${name} ${plannedMs / 60_000}`);

async function openPlan(): Promise<void> {
  await openMeeting(meetingIn(threeSteps(), 1, 0));
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Steps of this meeting…' }).click();
  await expect.element(dialog).toBeVisible();
}

test('steps are renamed and retimed while the meeting runs, by Enter and by leaving the field', async () => {
  await openPlan();
  await field('Name of Talk it over').fill('Discuss');
  await userEvent.keyboard('{Enter}');
  await field('Planned minutes of Farewell').fill('7');
  await userEvent.keyboard('{Tab}');
  await expect.poll(planned).toEqual(['Welcome 2', 'Discuss 10', 'Farewell 7']);
  expect(currentName()).toBe('Discuss');
  await expect.element(dialog.getByText(/^3 steps, 19 min/)).toBeVisible();
});

test.each(['0', '600', 'soon', ''])('%j minutes are told kindly and change nothing', async (minutes) => {
  await openPlan();
  await field('Planned minutes of Welcome').fill(minutes);
  await userEvent.keyboard('{Enter}');
  await expect
    .element(dialog.getByText('A step takes between 1 and 240 minutes. Nothing was changed.'))
    .toBeVisible();
  expect(planned()).toContain('Welcome 2');
  await field('Planned minutes of Welcome').fill('240');
  await userEvent.keyboard('{Enter}');
  await expect.poll(planned).toContain('Welcome 240');
  await expect.element(dialog.getByText(/between 1 and 240/)).not.toBeInTheDocument();
});

test('a name cannot be empty', async () => {
  await openPlan();
  await field('Name of Welcome').fill('  ');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByText(/^A name cannot be empty/)).toBeVisible();
});

test('steps are moved by buttons and by the arrow keys on their handle', async () => {
  await openPlan();
  await button('Move Farewell up').click();
  await expect.poll(stripNames).toEqual(['Welcome', 'Farewell', 'Talk it over']);
  await expect.element(button('Move Welcome up')).toHaveAttribute('aria-disabled', 'true');
  button('Move Welcome, now number 1').element().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.poll(stripNames).toEqual(['Farewell', 'Talk it over', 'Welcome']);
  await expect.element(button('Move Welcome, now number 3')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(stripNames).toEqual(['Farewell', 'Welcome', 'Talk it over']);
});

test('a step is dragged by its handle to another place', async () => {
  await openPlan();
  await button('Move Welcome, now number 1').dropTo(field('Name of Farewell'), {
    targetPosition: { x: 9, y: 36 },
  });
  await expect.poll(stripNames).toEqual(['Talk it over', 'Farewell', 'Welcome']);
});

test('a step is skipped and taken in again', async () => {
  await openPlan();
  await button('Skip Farewell').click();
  await expect.element(dialog.getByText(/^2 steps, 12 min/)).toBeVisible();
  await button('Take in Farewell').click();
  await expect.element(dialog.getByText(/^3 steps, 15 min/)).toBeVisible();
});

test('a removed step comes back by Undo', async () => {
  await openPlan();
  await button('Remove Welcome').click();
  await expect.poll(stripNames).toEqual(['Talk it over', 'Farewell']);
  await button('Undo').click();
  await expect.poll(stripNames).toEqual(['Welcome', 'Talk it over', 'Farewell']);
  await expect.element(dialog.getByText('was removed')).not.toBeInTheDocument();
});

test('a new step comes after the one the meeting is in', async () => {
  await openPlan();
  await dialog.getByRole('combobox', { name: 'Kind of a new step' }).selectOptions('Vote');
  await button('Add step').click();
  await expect.poll(stripNames).toEqual(['Welcome', 'Talk it over', 'Vote', 'Farewell']);
});

test('what to say and what the room reads are changed under Words', async () => {
  await openPlan();
  await button('Words of Talk it over').click();
  await field('What to say').fill('One at a time');
  await field('What the room reads').fill('What now?');
  await button('Done').click();
  const step = stepsInOrder(shownSession())[1];
  expect(step).toMatchObject({ cue: 'One at a time', sentence: 'What now?' });
  await expect.element(page.getByRole('button', { name: 'What to say now: One at a time' })).toBeVisible();
});

test('a meeting without steps takes those of a ceremony', async () => {
  await openMeeting(aSession({ observations: [anObservation()] }));
  await page.getByRole('button', { name: 'Plan the steps…' }).click();
  await dialog
    .getByRole('button', { name: /^SquadMAP.* min$/ })
    .first()
    .click();
  await expect.poll(() => stripNames().length).toBeGreaterThan(8);
  await expect.element(field('Name of Observe')).toBeVisible();
});

test('axe finds nothing in the plan', async () => {
  await openPlan();
  await button('Words of Welcome').click();
  const findings = await axeFindings();
  expect(findings).toEqual([]);
});
