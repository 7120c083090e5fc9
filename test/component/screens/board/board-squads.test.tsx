import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';
import { press, shownSession } from '../../show-app.tsx';
import { captureLine, card, choose, openBoard } from './open-board.tsx';

function tribeMeeting(...texts: string[]) {
  const observations = texts.map((text) => anObservation({ text }));
  return aSession({ kind: 'tribemap', squad: 'North', observations });
}

const notice = page.getByText('topics come from no squad');

test('a card says which squad it was brought from, as it is typed and when it stands there', async () => {
  await openBoard(tribeMeeting());
  await captureLine.fill('#falcon p: Whom does this help?');
  await expect.element(page.getByText('from Falcon')).toBeVisible();
  await press('{Enter}');
  await expect.element(card('Whom does this help?').getByText('from Falcon')).toBeVisible();
  await captureLine.fill('Ours');
  await press('{Enter}');
  await expect.element(card('Ours').getByText('own topic')).toBeVisible();
});

test('the menu of a card names its squad, by the name known already', async () => {
  await openBoard(tribeMeeting('Whom does this help?', 'Staging is slow'));
  await card('Staging is slow').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'From squad…' }).click();
  const dialog = page.getByRole('dialog', { name: 'From squad' });
  expect(await axeFindings()).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Owl');
  await press('{Enter}');
  await expect.element(card('Staging is slow').getByText('from Owl')).toBeVisible();

  await choose('Whom does this help?');
  await press('{Shift>}{F10}{/Shift}');
  await page.getByRole('menuitem', { name: 'From squad…' }).click();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('ow');
  await press('{ArrowDown}', '{Enter}', '{Enter}');
  await expect.element(card('Whom does this help?').getByText('from Owl')).toBeVisible();
  expect(Object.values(shownSession().observations).map(({ fromSquad }) => fromSquad)).toEqual([
    'Owl',
    'Owl',
  ]);
});

test('more than a third of topics of its own is said gently, and put away for good', async () => {
  await openBoard(tribeMeeting('one', 'two', 'three'));
  await expect.element(notice).toHaveTextContent('3 of 3 topics come from no squad.');
  await page.getByRole('button', { name: 'Dismiss' }).last().click();
  await expect.element(notice).not.toBeInTheDocument();
});

test('one squad among itself reads nothing of squads', async () => {
  await openBoard(aSession({ observations: ['one', 'two', 'three'].map((text) => anObservation({ text })) }));
  await expect.element(card('one')).toBeVisible();
  await expect.element(page.getByText('own topic')).not.toBeInTheDocument();
  await expect.element(notice).not.toBeInTheDocument();
  await captureLine.fill('#falcon waits');
  await press('{Enter}');
  await expect.element(card('#falcon waits')).toBeVisible();
});
