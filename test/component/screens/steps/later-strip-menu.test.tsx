import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inStep, openMeeting } from '../../open-meeting.tsx';

const button = page.getByRole('button', { name: 'More for this meeting' });
const item = page.getByRole('menuitem', { name: 'Save as template…' });

test('the menu of the meeting opens for whoever asks before it is there, by mouse', async () => {
  await openMeeting(inStep('observe'));
  await button.click();
  await expect.element(item).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(item).not.toBeInTheDocument();
});

test('and by key, with the keyboard staying at its button', async () => {
  await openMeeting(inStep('observe'));
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(item).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
});
