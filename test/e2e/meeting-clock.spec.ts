import { expect, type Page } from '@playwright/test';
import { minuteMs } from '../../shared/session/run-schema.ts';
import { test } from './app-test.ts';
import { stopClock } from './meeting-clock.ts';
import { HomePage } from './page-models/home-page.ts';
import { MeetingPage } from './page-models/meeting-page.ts';

/** The time left as the page says it, in seconds; below zero when it is over. */
async function secondsLeft(meeting: MeetingPage): Promise<number> {
  const text = (await meeting.timeLeft().textContent()) ?? '';
  const [minutes = 0, seconds = 0] = text.replace('+', '').split(':').map(Number);
  return (text.startsWith('+') ? -1 : 1) * (minutes * 60 + seconds);
}

/** A sample meeting in its step of sorting. */
async function openSort(page: Page): Promise<MeetingPage> {
  await new HomePage(page).sampleButton().click();
  const meeting = new MeetingPage(page);
  await meeting.captureLine().waitFor();
  await meeting.step('Sort').click();
  await meeting.isIn('Sort');
  await meeting.saved();
  return meeting;
}

test('a host killed in a running step comes back in the same step, at the same card, with the right time', async ({
  page,
  context,
  app,
}) => {
  const clock = await stopClock(context);
  await app.open(page);
  const meeting = await openSort(page);
  const room = await meeting.present();
  await expect(room.getByText('card 20 of 24')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(room.getByText('card 21 of 24')).toBeVisible();
  await meeting.saved();
  const before = await secondsLeft(meeting);
  await app.crash();
  await clock.pass(0, 40);

  await page.goto('about:blank');
  await app.open(page);
  await page.getByRole('button', { name: /^Continue / }).click();
  await meeting.isIn('Sort');
  await expect.poll(() => secondsLeft(meeting)).toBe(before - 40);
  await room.close();
  const roomAgain = await meeting.present();
  await expect(roomAgain.getByText('card 21 of 24')).toBeVisible();
});

test('reloading either window and closing the room’s change nothing', async ({ page, context, app }) => {
  const clock = await stopClock(context);
  await app.open(page);
  const meeting = await openSort(page);
  const room = await meeting.present();
  await expect(room.getByRole('heading', { name: 'Sort' })).toBeVisible();
  const before = await secondsLeft(meeting);
  await clock.pass(0, 20);
  await room.reload();
  await expect(room.getByRole('heading', { name: 'Sort' })).toBeVisible();
  await page.reload();
  await meeting.isIn('Sort');
  await room.close();
  await meeting.isIn('Sort');
  await expect.poll(() => secondsLeft(meeting)).toBe(before - 20);
});

test('a computer that slept shows the overrun, and Today offers the meeting with its step', async ({
  page,
  app,
}) => {
  await page.clock.install();
  await app.open(page);
  const meeting = await openSort(page);
  const before = await secondsLeft(meeting);
  await page.clock.fastForward(before * 1_000 + 5 * minuteMs);
  await expect.poll(() => secondsLeft(meeting)).toBeLessThan(-290);
  await meeting.backToToday();
  await expect(page.getByRole('button', { name: /^Continue / })).toContainText(/In step Sort · \d+ min over/);
});

test('a remote in the room’s window leads on and blanks the stage, and the picture of it follows', async ({
  page,
  app,
}) => {
  await app.open(page);
  await new HomePage(page).sampleButton().click();
  const meeting = new MeetingPage(page);
  await meeting.step('Open').click();
  const room = await meeting.present();
  await expect(room.getByRole('heading', { name: 'Open' })).toBeVisible();
  await room.keyboard.press('PageDown');
  await expect(room.getByRole('heading', { name: 'Look back' })).toBeVisible();
  await meeting.isIn('Look back');
  await expect(page.getByRole('figure')).toContainText('The room sees Look back');
  await room.keyboard.press('.');
  await expect(page.getByRole('figure')).toContainText('The room sees a black screen');
  await page.keyboard.press('b');
  await expect(room.getByRole('heading', { name: 'Look back' })).toBeVisible();
  await room.keyboard.press('PageUp');
  await meeting.isIn('Open');
});
