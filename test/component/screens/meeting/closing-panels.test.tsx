import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { actionsOf } from '../../../../shared/session/outcome-views.ts';
import { notStarted } from '../../../../shared/session/run-schema.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anAction } from '../../../support/outcome-builders.ts';
import { aPerson } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { press, shownSession } from '../../show-app.tsx';

const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const say = page.getByRole('region', { name: 'Say it back' });
const close = page.getByRole('region', { name: 'Close' });

function saying() {
  return inStep('say-it-back', {
    people: [ana],
    actions: [
      anAction({
        what: 'Split slow tests',
        owner: { kind: 'person', personId: ana.id },
        dimension: 'mastery',
      }),
      anAction({ what: 'Ask the platform tribe' }),
      anAction({ what: 'Long done', state: 'done' }),
    ],
  });
}

test('actions are read aloud one by one, and * marks the one thing', async () => {
  await openMeeting(saying(), 'Say it back');
  await expect.element(say).toHaveTextContent('We will split slow tests so that our squad gains Mastery.');
  await expect.element(say).toHaveTextContent('Ana reads it aloud.');
  await press('*');
  await expect
    .element(say.getByRole('button', { name: 'The one thing until next time', pressed: true }))
    .toBeVisible();
  await press('{ArrowRight}');
  await expect.element(say).toHaveTextContent('2 of 2');
  await expect.element(say).toHaveTextContent('This action has no owner. Who takes it?');
  await press('*');
  await expect
    .poll(() => actionsOf(shownSession()).map(({ isOneThing }) => isOneThing))
    .toEqual([false, true, false]);
});

test('what is missing is said here: who, by when, whom it helps', async () => {
  await openMeeting(saying(), 'Say it back');
  await say.getByRole('button', { name: 'Next', exact: true }).click();
  await say.getByRole('combobox', { name: 'Owner' }).selectOptions('Ana (CL)');
  await say.getByLabelText('By', { exact: true }).fill('2026-12-04');
  await say.getByRole('textbox', { name: 'Helps whom' }).fill('the testers');
  await press('{Enter}');
  await expect.element(say).toHaveTextContent('We will ask the platform tribe to help the testers.');
  expect(actionsOf(shownSession())[1]).toMatchObject({
    owner: { kind: 'person', personId: ana.id },
    due: '2026-12-04',
    helps: 'the testers',
  });
});

test('whatever else was noted wrongly is changed here, before the owner reads it again', async () => {
  await openMeeting(saying(), 'Say it back');
  await say.getByRole('textbox', { name: 'Helps whom' }).fill('the testers');
  await say.getByRole('button', { name: 'Edit…' }).click();
  await page.getByRole('textbox', { name: 'What will we do?' }).fill('Split the slowest tests');
  await page.getByRole('textbox', { name: 'Whom does it help?' }).fill('whoever is on call');
  await press('{Enter}');
  await expect
    .element(say)
    .toHaveTextContent(
      'We will split the slowest tests so that our squad gains Mastery, which helps whoever is on call.',
    );
  await expect.element(say.getByRole('textbox', { name: 'Helps whom' })).toHaveValue('whoever is on call');
});

function closing() {
  const minute = 60_000;
  const startedAt = Date.now() - 58 * minute;
  return inStep('close', {
    run: { ...notStarted, startedAt, endsAt: startedAt + 60 * minute },
    actions: [anAction({ what: 'Split slow tests', isOneThing: true })],
  });
}

test('fingers are typed as digits, refused kindly out of range, and shown as counts when they are revealed', async () => {
  await openMeeting(closing(), 'Close');
  const field = close.getByRole('textbox', { name: /Fingers shown/ });
  await field.fill('4 3 5 4');
  await expect.element(close.getByText('4 hands counted; the room sees no more yet.')).toBeVisible();
  await field.fill('4 3 5 4 7');
  await expect.element(close.getByText('A hand shows 0 to 5 fingers.', { exact: false })).toBeVisible();
  expect(shownSession().fistOfFive).toEqual([4, 3, 5, 4]);
  await field.fill('43544');
  await press('r');
  await expect.element(close.getByRole('list', { name: 'Fingers' })).toBeVisible();
  const counts = close.getByRole('list', { name: 'Fingers' }).getByRole('listitem').elements();
  expect(counts.map((item) => item.textContent?.replace('fingers: ', ':'))).toEqual([
    '0:0',
    '1:0',
    '2:0',
    '3:1',
    '4:3',
    '5:1',
  ]);
});

test('Enter leads from the fingers to Reveal, and the next date and the end of the meeting follow', async () => {
  await openMeeting(closing(), 'Close');
  await close.getByRole('textbox', { name: /Fingers shown/ }).fill('5');
  await press('{Enter}', '{Enter}');
  await expect.element(close.getByRole('button', { name: 'Hide' })).toHaveFocus();
  await close.getByLabelText('Next meeting').fill('2026-12-18');
  await expect.element(close).toHaveTextContent('of 60 minutes');
  await expect.element(close).toHaveTextContent('The one thing until next time: Split slow tests');
  await close.getByRole('button', { name: 'End meeting' }).click();
  await expect.element(close.getByText('The meeting is over.', { exact: false })).toBeVisible();
  expect(shownSession()).toMatchObject({ fistOfFive: [5], nextDate: '2026-12-18' });
  expect(shownSession().run.endedAt).not.toBeNull();
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe finds nothing in the ${theme} theme`, async () => {
    document.documentElement.dataset.theme = theme;
    await openMeeting(saying(), 'Say it back');
    expect(await axeFindings()).toEqual([]);
    delete document.documentElement.dataset.theme;
  });

  test(`axe finds nothing at the close in the ${theme} theme`, async () => {
    document.documentElement.dataset.theme = theme;
    await openMeeting(closing(), 'Close');
    await close.getByRole('button', { name: 'Reveal' }).click();
    expect(await axeFindings()).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
}
