import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { actionsOf, decisionsOf, envelopesOf } from '../../../../shared/session/outcome-views.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aDecision, anAction, anEnvelope } from '../../../support/outcome-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { press, shownSession } from '../../show-app.tsx';
import { threeTopics, waiting } from './topic-meetings.ts';

const list = page.getByRole('dialog', { name: 'Outcomes of this meeting' });
const entry = (text: string | RegExp) => list.getByRole('listitem').filter({ hasText: text });

/** An outcome of each kind, of which only the action belongs to a topic. */
function outcomes() {
  return {
    ...threeTopics,
    actions: [
      anAction({ what: 'Ask for a login', topicId: waiting }),
      anAction({ what: 'Split tests', carriedFrom: '2026-10-23', state: 'escalated' }),
    ],
    decisions: [aDecision({ what: 'No release call' })],
    envelopes: [anEnvelope({ problem: 'Split tests', carriedFrom: '2026-10-23' })],
  };
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test('every outcome of the meeting can be changed, whether it has a topic or not', async () => {
  await openMeeting(inStep('triage', outcomes()), 'Triage');
  await page.getByRole('button', { name: 'Outcomes of this meeting… 1 envelope without an ask' }).click();
  await expect.element(entry('Ask for a login')).toHaveTextContent('on “Waiting for Identity”');
  await expect
    .element(entry('Action: Split tests'))
    .toHaveTextContent('Raised to the tribe · carried over from Fri 23 Oct 2026');
  await list.getByRole('button', { name: 'Edit envelope: Split tests' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Our ask' })).toHaveFocus();
  await press('A build of our own{Enter}');
  await expect.element(entry('Envelope')).toHaveTextContent('A build of our own');
  expect(envelopesOf(shownSession())).toMatchObject([{ ask: 'A build of our own' }]);
  // One is back where one was, and the list is still there.
  await expect.element(list.getByRole('button', { name: 'Edit envelope: Split tests' })).toHaveFocus();
  await list.getByRole('button', { name: 'Edit decision: No release call' }).click();
  await page.getByRole('textbox', { name: 'Why?' }).fill('It costs an hour');
  await press('{Enter}');
  expect(decisionsOf(shownSession())).toMatchObject([{ why: 'It costs an hour' }]);
  await press('{Escape}');
  await expect.element(list).not.toBeInTheDocument();
});

test('what is deleted is named below, from where it comes back', async () => {
  await openMeeting(inStep('close', outcomes()), 'Close');
  await page.getByRole('button', { name: /^Outcomes of this meeting/ }).click();
  await list.getByRole('button', { name: 'Delete action: Ask for a login' }).click();
  expect(actionsOf(shownSession()).map(({ what }) => what)).toEqual(['Split tests']);
  expect(await axeFindings()).toEqual([]);
  await list.getByRole('button', { name: 'Restore action: Ask for a login' }).click();
  await expect.element(list.getByRole('list', { name: 'Deleted outcomes' })).not.toBeInTheDocument();
  expect(actionsOf(shownSession())).toHaveLength(2);
});

test('it opens from anywhere by its command, also where there is nothing to list', async () => {
  await openMeeting(inStep('observe'));
  const command = () => registeredActions().find(({ id }) => id === 'outcome.showAll');
  await expect.poll(command).toBeDefined();
  command()?.run();
  await expect.element(list.getByText('No action, decision or envelope yet.')).toBeVisible();
});
