/** Looking back, saying it back and closing in a real browser, by keys and by hand, with the room's window beside it. */
import { expect, type Page } from '@playwright/test';
import { aDecision, anAction } from '../support/outcome-builders.ts';
import { aPerson, aSession, testTime } from '../support/session-builders.ts';
import { type RunningApp, test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';
import { Keyboard } from './page-models/keyboard.ts';
import { MeetingPage } from './page-models/meeting-page.ts';
import { storeSession } from './stored-session.ts';

/** The SquadMAP before: two actions are open, one for the third time, and a decision is due. */
function meetingBefore() {
  const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
  const owner = { kind: 'person', personId: ana.id } as const;
  return aSession({
    squad: 'Falcon',
    date: '2026-10-23',
    createdAt: testTime - 28 * 24 * 3_600_000,
    people: [ana],
    actions: [
      anAction({ what: 'Split slow tests', owner, due: '2026-11-06', dimension: 'mastery' }),
      anAction({ what: 'Ask for staging slots', postponed: 2, dimension: 'autonomy', helps: 'the testers' }),
      anAction({ what: 'Done long ago', owner, state: 'done' }),
    ],
    decisions: [aDecision({ what: 'No release call', revisitOn: '2026-11-13' })],
  });
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The next SquadMAP of the squad, which brings along what was left to do. */
async function startNext(page: Page, app: RunningApp, dataFolder: string): Promise<MeetingPage> {
  await storeSession(dataFolder, meetingBefore());
  await app.open(page);
  await new HomePage(page).startSession('Falcon');
  return new MeetingPage(page);
}

test('by keys: promises are answered, actions said back, the meeting closed, and the room reads along', async ({
  page,
  app,
  dataFolder,
}) => {
  const meeting = await startNext(page, app, dataFolder);
  const keyboard = new Keyboard(page);
  const room = await keyboard.present();
  const stage = room.getByRole('main', { name: 'Stage' });
  await keyboard.stepTo('Look back');
  await expect(stage).toContainText(/Action 1 of 3.*Split slow tests/);
  // Who is named follows the session: here roles only.
  await expect(stage).toContainText('Chapter Lead');
  await expect(stage).not.toContainText('Ana');
  await region(page, 'Look back').waitFor();
  await keyboard.press('y');
  await expect(stage).toContainText(
    /Action 2 of 3.*1 answered.*Ask for staging slots.*no owner.*put off twice/,
  );
  await keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Do, drop or escalate' });
  await dialog.waitFor();
  // The third time Enter in the date is no answer.
  await keyboard.enter('01082099');
  await keyboard.tabTo(dialog.getByRole('button', { name: 'Do it by then' }), 8);
  await keyboard.press('Enter');
  await expect(stage).toContainText('No release call');
  await keyboard.press('e');
  await expect(region(page, 'Look back')).toContainText('3 of 3 · 3 answered');
  await expect(stage).toContainText('Ended');

  // The remote leads through what is looked back at, too.
  await keyboard.press('PageUp');
  await expect(stage).toContainText(/Action 2 of 3.*by Thu 8 Jan 2099/);

  await keyboard.stepTo('Say it back');
  await expect(stage).toContainText(
    'We will ask for staging slots so that our squad gains Autonomy, which helps the testers.',
  );
  await keyboard.press('*');
  await expect(stage).toContainText('The one thing until next time');

  await keyboard.stepTo('Close');
  await keyboard.press('f');
  await keyboard.type('4 4 5 9');
  await expect(page.getByText('A hand shows 0 to 5 fingers.')).toBeVisible();
  await keyboard.press('Backspace');
  await expect(stage).toContainText('3 hands counted');
  await expect(stage.getByRole('list')).toHaveCount(0);
  await keyboard.press('r');
  await expect(stage.getByRole('listitem')).toHaveText([/0/, /1/, /2/, /3/, /^2.*4/, /^1.*5/]);
  await keyboard.press('w');
  await keyboard.type('01152027');
  await expect(stage).toContainText('Friday 15 January 2027');
  await keyboard.tabTo(page.getByRole('button', { name: 'End meeting' }), 4);
  await keyboard.press('Enter');
  await expect(page.getByText('The meeting is over.')).toBeVisible();

  await meeting.saved();
  await keyboard.press('Control+e');
  const minutes = page.getByRole('region', { name: 'Minutes' });
  await expect(minutes).toContainText(/ of 6\d min · next: 2027-01-15/);
  await expect(minutes).toContainText('time well spent (0 to 5): 5 4 4');
  await expect(minutes).toContainText(
    'Ask for staging slots so that our squad gains Autonomy, which helps the testers.',
  );
});

test('by hand: an action is raised to the tribe, a decision kept in other words, an owner found', async ({
  page,
  app,
  dataFolder,
}) => {
  const meeting = await startNext(page, app, dataFolder);
  await meeting.step('Look back').click();
  const back = region(page, 'Look back');
  await back.getByRole('button', { name: 'Later…' }).click();
  await page.getByRole('dialog', { name: 'Later' }).getByRole('button', { name: 'Put off' }).click();
  await expect(back).toContainText('Ask for staging slots');
  await back.getByRole('button', { name: 'Do, drop or escalate…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Escalate' }).click();
  // The envelope waits for its ask; left without one it is found again at the end.
  await expect(page.getByRole('textbox', { name: 'Our ask' })).toBeFocused();
  await page.keyboard.press('Escape');
  await back.getByRole('button', { name: 'Change…' }).click();
  await page.getByRole('textbox', { name: 'We decide' }).fill('A short release call');
  await page.getByRole('button', { name: 'Keep it so' }).click();
  await expect(back).toContainText('3 of 3 · 3 answered');

  await meeting.step('Say it back').click();
  const said = region(page, 'Say it back');
  await expect(said).toContainText('1 of 1');
  await said.getByRole('combobox', { name: 'Owner' }).selectOption({ label: 'Maker' });
  await expect(said).toContainText('Maker reads it aloud.');
  await said.getByRole('button', { name: 'The one thing until next time' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(
    said.getByRole('button', { name: 'The one thing until next time', pressed: true }),
  ).toHaveCount(0);

  await meeting.step('Close').click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('outcomes of');
  await page.keyboard.press('Enter');
  const outcomes = page.getByRole('dialog', { name: 'Outcomes of this meeting' });
  await expect(outcomes.getByRole('listitem').filter({ hasText: 'Envelope' })).toContainText('no ask yet');
  await outcomes.getByRole('button', { name: 'Edit envelope: Ask for staging slots' }).click();
  await page.keyboard.type('Two slots a week');
  await page.keyboard.press('Enter');
  await expect(outcomes).toContainText('Two slots a week');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('region', { name: 'Minutes' })).toContainText(
    'Ask for staging slots – ask: Two slots a week',
  );
});
