import { expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { StepKind } from '../../../shared/session/run-schema.ts';
import { aGoal, anAction, aStatement } from '../../support/outcome-builders.ts';
import { aPerson, type SessionParts } from '../../support/session-builders.ts';
import { inStep, openMeeting } from '../open-meeting.tsx';
import { threeTopics } from '../screens/topics/topic-meetings.ts';
import { press, shownSession } from '../show-app.tsx';

const people = [aPerson({ name: 'Raj', role: 'maker' })];
const monday: SessionParts = { kind: 'monday', people };
const region = (name: string) => page.getByRole('region', { name, exact: true });

async function goesToAndLeaves(key: string, field: Locator): Promise<void> {
  await press('{Escape}');
  await expect.element(field).not.toHaveFocus();
  await press(key);
  await expect.element(field).toHaveFocus();
  await press('{Escape}');
  await expect.element(field).not.toHaveFocus();
}

const cases: readonly [StepKind, string, string, SessionParts][] = [
  ['arrive', 'Arrive', 'Purpose of this meeting', {}],
  ['open', 'Open', 'Purpose of this meeting', {}],
  ['vote', 'Vote', 'Votes per person', threeTopics],
  ['say-it-back', 'Say it back', 'Owner', { actions: [anAction()] }],
  ['last-week', 'Last week', 'A goal of last week', monday],
  ['this-week', 'This week', 'A goal of this week', monday],
  ['close', 'Close', 'Was this time well spent? Fingers shown', {}],
];

test.each(cases)('in %s F goes to the first field, and Escape leaves it for the keys', async (...given) => {
  const [kind, panel, name, parts] = given;
  await openMeeting(inStep(kind, parts), panel);
  await goesToAndLeaves('f', region(panel).getByLabelText(name, { exact: true }));
});

test('in a pulse F goes to the answers of the first role', async () => {
  await openMeeting(inStep('pulse', { people, statements: [aStatement({ text: 'We are quick' })] }));
  const field = page.getByRole('textbox', { name: 'Maker', exact: true });
  await expect.element(field).toHaveFocus();
  await goesToAndLeaves('f', field);
});

test('in a discussion F goes to the notes of the topic, once there is one', async () => {
  await openMeeting(inStep('discuss', threeTopics), 'Discuss');
  await press('f', '{PageDown}');
  await goesToAndLeaves('f', page.getByRole('textbox', { name: 'What we saw' }));
});

test('in Close W goes to the date of the next meeting', async () => {
  await openMeeting(inStep('close'), 'Close');
  await goesToAndLeaves('w', page.getByLabelText('Next meeting'));
});

test('this week O goes to the makers’ own tasks', async () => {
  await openMeeting(inStep('this-week', monday), 'This week');
  await goesToAndLeaves('o', page.getByRole('combobox', { name: 'Maker' }));
});

test('what stands in a line is replaced by what is typed, and kept when the line is left by Escape', async () => {
  await openMeeting(inStep('arrive', { purpose: 'As last time' }), 'Arrive');
  await press('f', 'Payments people trust', '{Escape}');
  expect(shownSession().purpose).toBe('Payments people trust');
});

test('where Escape gives the old words back, it still does', async () => {
  await openMeeting(
    inStep('this-week', { kind: 'monday', goals: [aGoal({ text: 'Ship it' })] }),
    'This week',
  );
  await page.getByRole('button', { name: 'Edit' }).click();
  await press('x', '{Escape}');
  await expect.element(region('This week').getByText('Ship it', { exact: true })).toBeVisible();
  expect(Object.values(shownSession().goals)).toMatchObject([{ text: 'Ship it' }]);
});
