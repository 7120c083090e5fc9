/** A whole SquadMAP 60 that is run with the keyboard alone: nothing but keys is pressed; the room's window stands beside it. */
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { stopClock } from './meeting-clock.ts';
import { Keyboard } from './page-models/keyboard.ts';
import { MeetingPage } from './page-models/meeting-page.ts';

test('a whole SquadMAP by keyboard only, from an empty home to the minutes', async ({
  page,
  context,
  app,
}) => {
  const clock = await stopClock(context);
  const meeting = new MeetingPage(page);
  const keyboard = new Keyboard(page);
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const on = async (name: string) => {
    await keyboard.press('Shift+PageDown');
    await meeting.isIn(name);
  };

  await app.open(page);
  await keyboard.press('n');
  await dialog('New session').waitFor();
  await keyboard.type('Falcon');
  await keyboard.tabTo(dialog('New session').getByRole('textbox', { name: 'Product Owner' }), 6);
  await keyboard.type('Kim');
  await keyboard.press('Tab');
  await keyboard.type('Ana');
  await keyboard.press('Tab');
  await keyboard.type('Bo');
  await keyboard.press('Enter');
  await meeting.steps().waitFor();
  const room = await keyboard.present();
  const stage = room.getByRole('main', { name: 'Stage' });

  await test.step('arrive and open', async () => {
    await on('Arrive');
    await page.getByRole('region', { name: 'Arrive', exact: true }).waitFor();
    await keyboard.press('f');
    await keyboard.type('Payments people trust');
    await keyboard.press('Escape');
    await expect(stage).toContainText('Payments people trust');
    await on('Open');
    await clock.pass(2, 30);
    await expect(meeting.timeLeft()).toHaveText('+00:30');
    await expect(room.getByRole('timer', { name: 'Time left' })).toHaveText('+00:30');
    await on('Look back');
  });

  await test.step('pulse', async () => {
    await on('Pulse');
    await expect(page.getByRole('button', { name: 'Ask these 3' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Product Owner' })).toBeFocused();
    for (const answer of ['5', '2', '3']) await keyboard.enter(answer);
    await expect(stage).toContainText('3 of 3 roles answered');
    await expect(stage).not.toContainText('Widest gap');
    await keyboard.press('Enter');
    await expect(stage).toContainText('Widest gap: PO 5, Chapter Lead 2');
  });

  await test.step('observe, blind until it is revealed', async () => {
    await on('Observe');
    await keyboard.press('n');
    await expect(meeting.captureLine()).toBeFocused();
    await keyboard.enter('@cl Tests take 40 minutes');
    await keyboard.enter('@ac We wait for Identity');
    await keyboard.enter('@po Who is this for?');
    await keyboard.enter('@cl The pipeline is red on Fridays');
    await expect(stage).toContainText('4 cards');
    await expect(stage).not.toContainText('Tests take');
    await keyboard.press('Escape');
    await keyboard.press('r');
    await expect(stage).toContainText('Tests take 40 minutes');
  });

  await test.step('sort and coverage', async () => {
    await on('Sort');
    await expect(stage).toContainText('Tests take 40 minutes');
    for (const [text, key] of [
      ['Tests take', 'm'],
      ['We wait', 'a'],
      ['Who is', 'p'],
      ['The pipeline', 'm'],
    ] as const) {
      await expect(page.getByRole('article', { name: 'Card to sort' })).toContainText(text);
      await keyboard.press(key);
    }
    await expect(page.getByRole('heading', { name: 'All sorted' })).toBeVisible();
    expect(await meeting.counts()).toEqual({ none: 0, mastery: 2, autonomy: 1, purpose: 1 });
    await on('Coverage');
    await expect(stage).toContainText('Purpose');
  });

  await test.step('vote, totals hidden until they are revealed', async () => {
    await on('Vote');
    await page.getByRole('region', { name: 'Vote', exact: true }).waitFor();
    await keyboard.press('3', 'Enter', '2', 'Enter', '1', 'v');
    await expect(page.getByText('3 of 3 votes given')).toBeVisible();
    await expect(stage).not.toContainText(/2 votes/);
    await keyboard.press('r');
    await expect(stage).toContainText(/2 votes/);
  });

  await test.step('discuss: decision, action, two more minutes, park', async () => {
    await on('Discuss');
    await page.getByRole('region', { name: 'Discuss', exact: true }).waitFor();
    await keyboard.press('PageDown');
    await expect(page.getByRole('timer', { name: 'Time left for this topic' })).toBeVisible();
    await keyboard.press('f');
    await keyboard.type('The login page is theirs');
    await keyboard.press('Escape');
    await keyboard.press('d');
    await dialog('New decision').waitFor();
    await keyboard.enter('Identity reviews twice a week');
    await expect(dialog('New decision')).toHaveCount(0);
    await keyboard.press('x');
    await dialog('New action').waitFor();
    await keyboard.type('Ask Identity for a slot');
    await keyboard.press('Tab');
    await keyboard.type('Bo');
    await keyboard.tabTo(dialog('New action').getByRole('textbox', { name: 'Whom does it help?' }), 7);
    await keyboard.type('all of us');
    await keyboard.press('Enter');
    await expect(dialog('New action')).toHaveCount(0);
    await expect(stage).toContainText('Ask Identity for a slot');
    await keyboard.press('t');
    await dialog('Two more minutes?').waitFor();
    await keyboard.enter('3');
    await expect(dialog('Two more minutes?')).toHaveCount(0);
    await keyboard.press('PageDown');
    await keyboard.press('k');
    await expect(page.getByRole('region', { name: 'Discuss' })).toContainText('parked');
  });

  await test.step('triage with an envelope', async () => {
    await on('Triage');
    await page.getByRole('region', { name: 'Triage', exact: true }).waitFor();
    await keyboard.press('3');
    await expect(page.getByRole('button', { name: /tribe/i, pressed: true })).toBeVisible();
    await keyboard.press('Enter');
    await dialog('New envelope').waitFor();
    await keyboard.enter('May we merge changes of the login page?');
    await expect(dialog('New envelope')).toHaveCount(0);
    await expect(stage).toContainText('May we merge changes of the login page?');
  });

  await test.step('say it back and close', async () => {
    await on('Say it back');
    await page.getByRole('region', { name: 'Say it back', exact: true }).waitFor();
    await keyboard.press('*');
    await expect(stage).toContainText('The one thing until next time');
    await on('Close');
    await keyboard.press('f');
    await keyboard.enter('5 4 4');
    await keyboard.press('r');
    await expect(stage.getByRole('listitem')).toHaveCount(6);
    await keyboard.press('w');
    await keyboard.type('01152027');
    await expect(stage).toContainText('Friday 15 January 2027');
    await keyboard.tabTo(page.getByRole('button', { name: 'End meeting' }), 4);
    await keyboard.press('Enter');
    await expect(page.getByText('The meeting is over.')).toBeVisible();
    await meeting.saved();
  });

  await keyboard.press('ControlOrMeta+e');
  const minutes = page.getByRole('region', { name: 'Minutes' });
  for (const kept of [
    'The login page is theirs',
    'Identity reviews twice a week',
    'Ask Identity for a slot',
    'May we merge changes of the login page?',
    'Tests take 40 minutes',
    'time well spent (0 to 5): 5 4 4',
  ])
    await expect(minutes).toContainText(kept);
});
