import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { goalsOf } from '../../../../shared/session/goals.ts';
import { currentStep } from '../../../../shared/session/steps.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aGoal } from '../../../support/outcome-builders.ts';
import { aPerson } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { press, shownSession } from '../../show-app.tsx';

const region = (name: string) => page.getByRole('region', { name, exact: true });
const row = (name: string) => page.getByRole('listitem', { name, exact: true });
const raj = aPerson({ name: 'Raj', role: 'maker' });
const lin = aPerson({ name: 'Lin', role: 'maker' });

function lastWeek() {
  const goals = ['Ship the login', 'Fix the build'].map((text) => aGoal({ text, week: 'last' }));
  return inStep('last-week', { kind: 'monday', goals });
}

const resultsNow = () => goalsOf(shownSession(), 'last').map(({ result, reason }) => [result, reason]);

test('keys say how each goal of last week went, and why', async () => {
  await openMeeting(lastWeek(), 'Last week');
  await press('y');
  await expect.element(row('Fix the build')).toHaveAttribute('aria-current', 'true');
  await press('x', '3');
  expect(resultsNow()).toEqual([
    ['done', null],
    ['not-done', 'missing-skill'],
  ]);
  await expect.element(region('Last week')).toHaveTextContent('2 of 2');
  await press('c');
  expect(resultsNow()[1]).toEqual(['changed', 'missing-skill']);
  await press('c');
  expect(resultsNow()[1]).toEqual([null, null]);
  await press('{ArrowUp}', 'y');
  expect(resultsNow()[0]).toEqual([null, null]);
});

test('the mouse does the same, and a few words can be added', async () => {
  await openMeeting(lastWeek(), 'Last week');
  await row('Fix the build').getByRole('button', { name: 'Not done' }).click();
  await row('Fix the build').getByRole('button', { name: 'Waiting for others' }).click();
  await row('Fix the build').getByRole('textbox', { name: 'In a few words' }).fill('the Identity tribe');
  await press('{Enter}');
  expect(goalsOf(shownSession(), 'last')[1]).toMatchObject({
    result: 'not-done',
    reason: 'waiting-for-others',
    note: 'the Identity tribe',
  });
});

test('finishing early says that the team is ahead, and offers no backlog', async () => {
  await openMeeting(lastWeek(), 'Last week');
  await press('y', 'y');
  await expect.element(page.getByText('Ahead: your mastery time.')).toBeVisible();
});

test('goals of last week that nobody wrote down can be typed, changed and taken away', async () => {
  await openMeeting(inStep('last-week', { kind: 'monday' }), 'Last week');
  await page.getByRole('textbox', { name: 'A goal of last week' }).fill('Ship it');
  await press('{Enter}');
  await row('Ship it').getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Goal', exact: true }).fill('Ship the login');
  await press('{Enter}');
  await row('Ship the login').getByRole('button', { name: 'Remove' }).click();
  await expect.element(row('Ship the login')).not.toBeInTheDocument();
});

test('goals of this week are tied to our purpose in words, by keys and by mouse', async () => {
  await openMeeting(inStep('this-week', { kind: 'monday' }), 'This week');
  await page.getByRole('textbox', { name: 'A goal of this week' }).fill('Talk to customers');
  await press('{Enter}', '{Escape}', '2', 'p');
  await expect
    .poll(() => goalsOf(shownSession(), 'this'))
    .toMatchObject([{ text: 'Talk to customers', link: 'weak', dimension: 'purpose' }]);
  await row('Talk to customers').getByRole('button', { name: 'Clear' }).click();
  await row('Talk to customers').getByRole('button', { name: 'Purpose' }).click();
  await expect
    .poll(() => goalsOf(shownSession(), 'this'))
    .toMatchObject([{ link: 'clear', dimension: null }]);
  await expect.element(region('This week')).not.toHaveTextContent('%');
});

test('a maker sets out to do two things a day, which nobody sees beside those of others', async () => {
  await openMeeting(inStep('this-week', { kind: 'monday', people: [raj, lin] }), 'This week');
  const maker = page.getByRole('combobox', { name: 'Maker' });
  await maker.selectOptions('Raj');
  const task = page.getByRole('textbox', { name: 'Task' });
  for (const text of ['Write the test', 'Review with Lin']) {
    await task.fill(text);
    await press('{Enter}');
    await expect.element(page.getByText(text)).toBeVisible();
  }
  await expect.element(page.getByText('That is enough for one day.')).toBeVisible();
  await maker.selectOptions('Lin');
  await expect.element(page.getByText('Write the test')).not.toBeInTheDocument();
  await expect.element(task).toHaveValue('');
  await maker.selectOptions('Raj');
  await page
    .getByRole('list', { name: 'Tasks of Raj' })
    .getByRole('button', { name: 'Remove' })
    .first()
    .click();
  await expect.element(page.getByText('Write the test')).not.toBeInTheDocument();
});

test('half-days are counted for the team and stay private until they are shown', async () => {
  await openMeeting(inStep('mastery-time', { kind: 'monday' }), 'Mastery time');
  const planned = page.getByRole('group', { name: 'Half-days planned' });
  await expect.element(planned.getByRole('button', { name: 'One less' })).toBeDisabled();
  await planned.getByRole('button', { name: 'One more' }).click();
  await planned.getByRole('button', { name: 'One more' }).click();
  await page
    .getByRole('group', { name: 'Half-days taken' })
    .getByRole('button', { name: 'One more' })
    .click();
  expect(shownSession().masteryTime).toEqual({ planned: 2, taken: 1 });
  await press('{Escape}', 'f', '12', '{Tab}', '7', '{Escape}');
  expect(shownSession().masteryTime).toEqual({ planned: 12, taken: 1 });
  await press('f', '{Tab}', '3', '{Enter}', '{Escape}');
  expect(shownSession().masteryTime).toEqual({ planned: 12, taken: 3 });
  await expect.element(region('Mastery time')).toHaveTextContent('The counts are private');
  await press('r');
  await expect.element(region('Mastery time')).toHaveTextContent('The counts stand on the stage');
  expect(currentStep(shownSession())?.isRevealed).toBe(true);
});

test('one key takes a suggestion along as a card in its dimension', async () => {
  const goals = [
    aGoal({ text: 'Ship it', week: 'last', result: 'not-done', reason: 'waiting-for-others' }),
    aGoal({ text: 'Learn it', week: 'last', result: 'changed', reason: 'missing-skill' }),
  ];
  await openMeeting(inStep('suggestions', { kind: 'monday', goals }), 'For the SquadMAP');
  await press('{Escape}', 'y');
  await expect.element(region('For the SquadMAP')).toHaveTextContent('1 of 2 taken along');
  await row('We lacked a skill: Learn it').getByRole('button', { name: 'Take along' }).click();
  await expect.element(region('For the SquadMAP')).toHaveTextContent('2 of 2 taken along');
  await page.getByText('Board', { exact: true }).click();
  await expect
    .element(page.getByRole('region', { name: 'Autonomy' }))
    .toHaveTextContent('We waited for others: Ship it');
  await expect.element(page.getByRole('region', { name: 'Mastery' })).toHaveTextContent('tried and learned');
});

const panels = [
  ['last-week', 'Last week'],
  ['this-week', 'This week'],
  ['mastery-time', 'Mastery time'],
  ['suggestions', 'For the SquadMAP'],
] as const;
for (const theme of ['light', 'dark', 'high-contrast']) {
  for (const [kind, name] of panels) {
    test(`axe finds nothing on ${name} in the ${theme} theme`, async () => {
      document.documentElement.dataset.theme = theme;
      const goals = [
        aGoal({ week: 'last', result: 'not-done', reason: 'too-much', note: 'x' }),
        aGoal({ link: 'clear', dimension: 'mastery' }),
      ];
      await openMeeting(inStep(kind, { kind: 'monday', people: [raj], goals }), name);
      expect(await axeFindings()).toEqual([]);
      delete document.documentElement.dataset.theme;
    });
  }
}
