/** A whole SquadMAP 60 that is run with the mouse: keys only to write words; the room's window beside it. */
import { expect } from '@playwright/test';
import { test } from './app-test.ts';
import { stopClock } from './meeting-clock.ts';
import { MeetingPage } from './page-models/meeting-page.ts';

test('a whole SquadMAP by mouse only, from an empty home to the minutes', async ({ page, context, app }) => {
  const clock = await stopClock(context);
  const meeting = new MeetingPage(page);
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const on = async (name: string) => {
    await meeting.nextStep().click();
    await meeting.isIn(name);
  };

  await app.open(page);
  await button('New session').click();
  for (const [field, text] of [
    ['Squad', 'Falcon'],
    ['Product Owner', 'Kim'],
    ['Chapter Lead', 'Ana'],
    ['Agile Coach', 'Bo'],
  ] as const)
    await dialog('New session').getByRole('textbox', { name: field }).fill(text);
  await dialog('New session').getByRole('button', { name: 'Start' }).click();
  await meeting.steps().waitFor();
  const room = await meeting.present();
  const stage = room.getByRole('main', { name: 'Stage' });
  await page.bringToFront();

  await test.step('arrive, open, look back', async () => {
    await on('Arrive');
    await page.getByRole('checkbox', { name: /^Bo / }).click();
    await expect(page.getByText('No Agile Coach in the room.')).toBeVisible();
    await page.getByRole('checkbox', { name: /^Bo / }).click();
    await expect(stage).toContainText('3 people are here');
    await on('Open');
    await page.getByRole('textbox', { name: 'Working agreements' }).fill('One talks\nPhones away');
    await button('One minute more').click();
    await expect(stage).toContainText('Phones away');
    await clock.pass(2, 30);
    await expect(meeting.timeLeft()).toHaveText('00:30');
    await on('Look back');
  });

  await test.step('pulse', async () => {
    await on('Pulse');
    await button('Ask these 3').click();
    for (const [role, answer] of [
      ['Product Owner', '5'],
      ['Chapter Lead', '2'],
      ['Agile Coach', '3'],
    ] as const)
      await page
        .getByRole('group', { name: `${role}: one more answer` })
        .getByText(answer, { exact: true })
        .click();
    await expect(stage).toContainText('3 of 3 roles answered');
    await expect(stage).not.toContainText('Widest gap');
    await button('Reveal the answers').click();
    await expect(stage).toContainText('Widest gap: PO 5, Chapter Lead 2');
  });

  await test.step('observe, blind until it is revealed', async () => {
    await on('Observe');
    await meeting.capture('@cl Tests take 40 minutes');
    await meeting.capture('@ac We wait for Identity');
    await meeting.capture('@po Who is this for?');
    await meeting.capture('@cl The pipeline is red on Fridays');
    await expect(stage).toContainText('4 cards');
    await expect(stage).not.toContainText('Tests take');
    await region('Observe')
      .getByRole('button', { name: /^Reveal/ })
      .click();
    await expect(stage).toContainText('Tests take 40 minutes');
  });

  await test.step('sort and coverage', async () => {
    await on('Sort');
    const card = page.getByRole('article', { name: 'Card to sort' });
    const heads = page.getByRole('group', { name: 'File this card' });
    for (const [text, head] of [
      ['Tests take', 'Mastery'],
      ['We wait', 'Autonomy'],
      ['Who is', 'Purpose'],
    ] as const) {
      await expect(card).toContainText(text);
      await heads.getByRole('button', { name: head }).click();
    }
    await expect(card).toContainText('The pipeline');
    await card.dragTo(heads.getByRole('button', { name: 'Mastery' }));
    await expect(page.getByRole('heading', { name: 'All sorted' })).toBeVisible();
    await on('Coverage');
    await expect(stage).toContainText('Purpose, seen by the Chapter Lead?');
  });

  await test.step('vote, totals hidden until they are revealed', async () => {
    await on('Vote');
    await button('One vote more for 3').click();
    await button('One vote more for 3').click();
    await button('One vote more for 1').click();
    await expect(page.getByText('3 of 3 votes given')).toBeVisible();
    await expect(stage).not.toContainText(/2 votes/);
    await button(/^Reveal votes/).click();
    await expect(stage).toContainText(/2 votes/);
  });

  await test.step('discuss: decision, action, two more minutes, park', async () => {
    await on('Discuss');
    await button('Begin with the first topic').click();
    await button(/^Decision/).click();
    await dialog('New decision')
      .getByRole('textbox', { name: 'What do we decide?' })
      .fill('Reviews twice a week');
    await dialog('New decision').getByRole('button', { name: 'Save' }).click();
    await button(/^Action/).click();
    await dialog('New action').getByRole('textbox', { name: 'What will we do?' }).fill('Ask for a slot');
    await dialog('New action').getByRole('button', { name: 'Save' }).click();
    await expect(stage).toContainText('Ask for a slot');
    await button(/^Two more minutes/).click();
    await dialog('Two more minutes?').getByRole('textbox', { name: 'Thumbs up' }).fill('3');
    await dialog('Two more minutes?').getByRole('button', { name: 'Count' }).click();
    await expect(page.getByRole('timer', { name: 'Time left for this topic' })).toHaveText(/^1\d:\d\d$/);
    await button('Next topic').click();
    await region('Discuss').getByRole('button', { name: /^Park/ }).click();
    await expect(region('Discuss')).toContainText('parked');
  });

  await test.step('triage with an envelope', async () => {
    await on('Triage');
    await page.getByRole('group', { name: 'Control ladder' }).getByRole('button').nth(2).click();
    await region('Triage')
      .getByRole('button', { name: /^Envelope/ })
      .click();
    const ask = 'May we merge changes of the login page?';
    await dialog('New envelope').getByRole('textbox', { name: 'Our ask' }).fill(ask);
    await dialog('New envelope').getByRole('button', { name: 'Save' }).click();
    await expect(stage).toContainText(ask);
  });

  await test.step('say it back and close', async () => {
    await on('Say it back');
    await region('Say it back').getByRole('combobox', { name: 'Owner' }).selectOption({ label: 'Bo (AC)' });
    await button('The one thing until next time').click();
    await expect(stage).toContainText('The one thing until next time');
    await on('Close');
    await page.getByRole('textbox', { name: /Fingers shown/ }).fill('5 4 4');
    await button(/^Reveal/).click();
    await expect(stage.getByRole('listitem')).toHaveCount(6);
    await button('End meeting').click();
    await expect(page.getByText('The meeting is over.')).toBeVisible();
    await meeting.saved();
  });

  const minutes = await meeting.openMinutes();
  for (const kept of [
    'Reviews twice a week',
    'Ask for a slot',
    'May we merge changes of the login page?',
    'Tests take 40 minutes',
    'time well spent (0 to 5): 5 4 4',
  ])
    await expect(minutes).toContainText(kept);
});
