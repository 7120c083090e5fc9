import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sessionWithCards } from '../../../support/session-builders.ts';
import { openMeeting } from '../../open-meeting.tsx';
import { meetingIn, threeSteps } from './step-meetings.ts';

const room = page.getByRole('figure');

test('before anything is presented it says so', async () => {
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await expect.element(room).toHaveTextContent('The room sees nothing yet');
});

test('it shows what the room sees, as the room is shown it, and none of it can be reached', async () => {
  const session = meetingIn(threeSteps(), 1, 0);
  const host = await openMeeting(session);
  await host.transport.call('stage.present', { sessionId: session.id });
  await expect.element(room).toHaveTextContent('The room sees nothing yet');
  host.roomWindows(1);
  await expect.element(room).toHaveTextContent(/The room sees Talk it over/);
  await expect.poll(() => room.element().textContent).toContain('What do we do about it?');
  expect(room.element().textContent).not.toContain('Read the agreements aloud');
  const picture = room.element().querySelector('[inert]');
  expect(picture?.getAttribute('aria-hidden')).toBe('true');
  await userEvent.keyboard('b');
  await expect.element(room).toHaveTextContent(/^The room sees a black screen$/);
  host.roomWindows(0);
  await expect.element(room).toHaveTextContent('The room sees nothing yet');
});

test('a picture of the board draws and measures the cards of its page alone', async () => {
  const cards = sessionWithCards(600).observations;
  const session = { ...meetingIn(threeSteps(), 0, 0), observations: cards };
  const board = { ...session, run: { ...session.run, stepId: null } };
  const host = await openMeeting(board);
  await host.transport.call('stage.present', { sessionId: board.id });
  host.roomWindows(1);
  await expect.element(room).toHaveTextContent(/The room sees the board/);
  await expect.poll(() => room.element().querySelectorAll('article').length).toBeGreaterThan(5);
  expect(room.element().querySelectorAll('article').length).toBeLessThan(60);
});

test('it can be taken away, and is not there in a narrow window', async () => {
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await expect.element(room).toBeVisible();
  await page.viewport(1000, 720);
  await expect.element(room).not.toBeInTheDocument();
  await page.viewport(1280, 720);
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Show what the room sees' }).click();
  await expect.element(room).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Show what the room sees' }).click();
  await expect.element(room).toBeVisible();
});
