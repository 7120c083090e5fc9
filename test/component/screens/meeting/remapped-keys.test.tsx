import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { adoptPreferences } from '../../../../renderer/stores/preferences-store.ts';
import { agendaOf } from '../../../../shared/session/topic-order.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { shownSession } from '../../show-app.tsx';
import { openBoard } from '../board/open-board.tsx';
import { meetingIn, threeSteps } from '../steps/step-meetings.ts';
import { threeTopics } from '../topics/topic-meetings.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
const titlesNow = () => agendaOf(shownSession()).map((topic) => topic.title);

beforeEach(async () => {
  await page.viewport(1280, 720);
});

afterEach(() => adoptPreferences({ hasSingleKeys: true, keys: {} }));

test('an empty column names the key that files a card there now, and none while keys are off', async () => {
  adoptPreferences({ keys: { 'board.file.mastery': ['j'] } });
  await openBoard(aSession({ observations: [anObservation()] }));
  await expect.element(page.getByText(/Drag a card here, or press J\.$/)).toBeVisible();
  await expect.element(page.getByText(/Drag a card here, or press A\.$/)).toBeVisible();
  adoptPreferences({ hasSingleKeys: false });
  await expect.element(page.getByText(/learning\. Drag a card here\.$/)).toBeVisible();
});

test('two roles choose with the keys that file a card now', async () => {
  adoptPreferences({ keys: { 'board.file.mastery': ['j'] } });
  await openBoard(aSession({ observations: [anObservation({ text: 'One' })] }));
  await page.getByRole('listitem', { name: 'One', exact: true }).click();
  await userEvent.keyboard('s');
  const dialog = page.getByRole('dialog', { name: 'Seen differently' });
  await expect.element(dialog.getByText(/Choose, or press J, A or P\.$/)).toBeVisible();
  await userEvent.keyboard('m');
  await userEvent.keyboard('j');
  await expect.element(dialog.getByText('Chosen, hidden')).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(dialog.getByText('Both say Mastery.')).toBeVisible();
});

test('whoever asks for the vote by the palette is told the key there is now', async () => {
  adoptPreferences({ keys: { 'vote.add': ['+'] } });
  await openMeeting(inStep('vote', threeTopics), 'Vote');
  registeredActions()
    .find(({ id }) => id === 'vote.choose')
    ?.run();
  await expect.element(page.getByText('Type the number of a topic, then +.')).toBeVisible();
});

test('a topic goes up and down the agenda by the keys its menu shows now', async () => {
  adoptPreferences({ keys: { 'topic.moveUp': ['alt+u'] } });
  await openMeeting(inStep('discuss', threeTopics), 'Discuss');
  const [first, second, third] = titlesNow();
  await button(`More for ${second}`).click();
  await expect.element(item('Move up')).toHaveTextContent(/AltU$/);
  await expect.element(item('Move down')).toHaveTextContent(/Alt↓$/);
  await userEvent.keyboard('{Escape}');
  const row = page
    .getByRole('list', { name: 'Agenda' })
    .getByRole('button', { name: new RegExp(`^${second}`) });
  await expect.element(row).toHaveAttribute('aria-keyshortcuts', 'Alt+U Alt+ArrowDown');
  (row.element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(titlesNow()).toEqual([first, second, third]);
  await userEvent.keyboard('{Alt>}u{/Alt}');
  await expect.poll(titlesNow).toEqual([second, first, third]);
});

test('the menu of the meeting shows the key that presents here now', async () => {
  adoptPreferences({ keys: { 'meeting.presentHere': ['F8'] } });
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await button('More for this meeting').click();
  await expect.element(item('Present here')).toHaveTextContent(/F8$/);
});
