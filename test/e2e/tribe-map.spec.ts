/** A TribeMAP: what squads bring is voted on, decided and answered. */
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { stopClock } from './meeting-clock.ts';
import { MeetingPage } from './page-models/meeting-page.ts';

test('a TribeMAP from the pitches of squads to the minutes', async ({ page, context, app }) => {
  const clock = await stopClock(context);
  const meeting = new MeetingPage(page);
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const on = async (name: string) => {
    await meeting.nextStep().click();
    await meeting.isIn(name);
  };
  await app.open(page);
  await page.getByRole('button', { name: 'New session' }).click();
  await dialog('New session').getByRole('radio', { name: 'TribeMAP' }).check();
  await dialog('New session').getByRole('textbox', { name: 'Tribe', exact: true }).fill('Payments');
  await dialog('New session').getByRole('button', { name: 'Start' }).click();
  await meeting.steps().waitFor();
  await expect(meeting.steps().getByRole('listitem')).toHaveCount(10);
  const room = await meeting.present();
  const stage = room.getByRole('main', { name: 'Stage' });
  await page.bringToFront();

  for (const name of ['Arrive', 'Stance', 'Answers owed', 'Picture']) await on(name);
  await expect(stage).toContainText('What do several squads feel at once?');
  await clock.pass(9);
  await expect(room.getByRole('timer', { name: 'Time left' })).toHaveText('+01:00');

  await on('Pitches');
  await meeting.capture('#falcon a: Every release waits for Identity');
  await meeting.capture('#heron m: Two of us know the ledger');
  await on('Vote');
  await expect(stage).toContainText('Every release waits for Identity');
  await page.getByRole('button', { name: 'One vote more for 2' }).click();
  await page.getByRole('button', { name: /^Reveal votes/ }).click();
  await expect(stage).toContainText(/1 vote/);

  await on('Deep dives');
  await page.getByRole('button', { name: 'Begin with the first topic' }).click();
  await page.getByRole('button', { name: /^Decision/ }).click();
  await dialog('New decision').getByRole('textbox', { name: 'What do we decide?' }).fill('Falcon may merge');
  await dialog('New decision').getByRole('textbox', { name: 'Why?' }).fill('It waited six times');
  await dialog('New decision').getByRole('button', { name: 'Save' }).click();
  await expect(stage).toContainText('Falcon may merge');

  for (const name of ['Mission fit', 'Answer letters', 'Close']) await on(name);
  await page.getByRole('button', { name: 'End meeting' }).click();
  await meeting.saved();
  const minutes = await meeting.openMinutes();
  for (const kept of [
    'Payments',
    'from Falcon',
    'Every release waits for Identity',
    'Falcon may merge',
    'It waited six times',
  ])
    await expect(minutes).toContainText(kept);
});
