import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MeetingScreen } from '../../../../renderer/meeting-screen.tsx';
import { CommandPalette } from '../../../../renderer/screens/palette/command-palette.tsx';
import { ShortcutSheet } from '../../../../renderer/screens/palette/shortcut-sheet.tsx';
import { roundsOf } from '../../../../shared/session/topic-order.ts';
import { unseenTopicIds } from '../../../../shared/session/topics.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anObservation } from '../../../support/session-builders.ts';
import { inStep } from '../../open-meeting.tsx';
import { press, showApp, shownSession } from '../../show-app.tsx';
import { threeTopics, votedRound } from '../topics/topic-meetings.ts';

const vote = page.getByRole('region', { name: 'Vote' });

async function openVote(): Promise<void> {
  const observations = [...Object.values(threeTopics.observations ?? {}), anObservation()];
  const session = inStep('vote', { ...threeTopics, ...votedRound(), observations });
  await showApp(
    <>
      <MeetingScreen sessionId={session.id} />
      <CommandPalette />
      <ShortcutSheet />
    </>,
    [session],
  );
  await expect.element(vote).toBeVisible();
}

async function command(words: string): Promise<void> {
  await press('{Control>}k{/Control}');
  await userEvent.keyboard(words);
  await expect.element(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await press('{Enter}');
}

test('what the buttons of Vote do is found as a command, too', async () => {
  await openVote();
  await command('New round');
  await expect.poll(() => roundsOf(shownSession())).toHaveLength(2);
  await command('Discard round');
  await expect.poll(() => roundsOf(shownSession())).toHaveLength(1);
  expect(unseenTopicIds(shownSession())).toHaveLength(1);
  await command('Take cards still to sort');
  await expect.poll(() => unseenTopicIds(shownSession())).toEqual([]);
  await command('Skip voting');
  await expect.poll(() => Object.values(shownSession().steps)[0]?.isSkipped).toBe(true);
});

test('the sheet lists the keys that stay as they are', async () => {
  await openVote();
  await press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys that work here' });
  await expect.element(sheet.getByRole('heading', { name: 'In the line for new cards' })).toBeInTheDocument();
  await expect.element(sheet.getByRole('heading', { name: 'In the room’s window' })).toBeInTheDocument();
  await expect.element(sheet.getByText('Who says it: the one before')).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});
