import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { adoptPreferences } from '../../../../renderer/stores/preferences-store.ts';
import { send } from '../../../../renderer/stores/session-store.ts';
import type { RoundId } from '../../../../shared/session/ids.ts';
import { aDecision, anAction } from '../../../support/outcome-builders.ts';
import { anId, anObservation, aSession, aStep } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { threeTopics } from '../topics/topic-meetings.ts';
import { currentName, meetingIn, threeSteps } from './step-meetings.ts';

/** What is said of the keys that work now, in its order. */
const hints = () =>
  [...document.querySelectorAll('footer p > span')].map((hint) => hint.lastChild?.textContent);

afterEach(() => adoptPreferences({ hasSingleKeys: true, keys: {} }));

const areOutcomesThere = () => registeredActions().some(({ id }) => id === 'action.add');

test('where no cards are seen the keys for outcomes stand before the rest', async () => {
  await openMeeting(inStep('triage'));
  await expect.poll(areOutcomesThere).toBe(true);
  await expect
    .poll(() => hints().filter((hint) => hint === 'Action' || hint === 'New'))
    .toEqual(['Action', 'New']);
});

test('on the board without steps the keys are the board’s, whenever those for outcomes came', async () => {
  await openMeeting(aSession({ observations: [anObservation()] }));
  await expect.poll(areOutcomesThere).toBe(true);
  await expect.poll(() => hints().slice(0, 5)).toEqual(['New', 'Mastery', 'Autonomy', 'Purpose', 'Group']);
});

test('in a step its own keys stand first, and those of cards that are not seen are left out', async () => {
  await openMeeting(inStep('vote', threeTopics));
  await expect.poll(() => hints().slice(0, 4)).toEqual(['Topic', 'One vote', 'Type', 'Next']);
  send({ type: 'vote.start', id: anId<RoundId>('round'), budget: 3, voters: 5 });
  await expect.poll(() => hints().slice(0, 3)).toEqual(['Topic', 'One vote', 'Reveal']);
  expect(hints()).not.toContain('Mastery');
});

test('only keys that do something now are told, and what they do now', async () => {
  const carriedFrom = '2026-10-23';
  await openMeeting(
    inStep('look-back', {
      actions: [anAction({ carriedFrom })],
      decisions: [aDecision({ carriedFrom, revisitOn: '2026-11-20' })],
    }),
    'Look back',
  );
  await expect.poll(hints).toEqual(expect.arrayContaining(['Done', 'Later', 'Envelope']));
  expect(hints()).not.toContain('End it');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(hints).toEqual(expect.arrayContaining(['Done', 'End it']));
  expect(hints()).not.toContain('Later');
  // E ends the decision now.
  expect(hints()).not.toContain('Envelope');
});

test('keys of cards are told once there is a card for them', async () => {
  await openMeeting(aSession());
  await expect.poll(hints).toContain('New');
  expect(hints()).not.toContain('Mastery');
  await page.getByRole('textbox', { name: 'What did you observe?' }).fill('Slow tests');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('listitem', { name: 'Slow tests' }).click();
  await expect.poll(hints).toContain('Mastery');
});

test('keys that are switched off or were changed are told as they are', async () => {
  adoptPreferences({ hasSingleKeys: false, keys: { 'meeting.forward': ['F8'] } });
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await expect.element(page.getByText('F8', { exact: true })).toBeVisible();
  expect(hints()).not.toContain('Mastery');
});

test('what a step does with a key goes before what every step does with it', async () => {
  await openMeeting(meetingIn([aStep({ kind: 'look-back', name: 'Look back' })], 0, 0));
  const idsOfE = () => registeredActions().flatMap(({ id, keys }) => (keys?.includes('e') ? [id] : []));
  await expect.poll(idsOfE).toEqual(['lookBack.end', 'envelope.add']);
});

test('the key that begins is told; then the line that waited for the first card lets go of the focus', async () => {
  const steps = [aStep({ kind: 'look-back', name: 'Look back' }), aStep({ name: 'Talk' })];
  await openMeeting(aSession({ steps }));
  const line = page.getByRole('textbox', { name: 'What did you observe?' });
  await expect.element(line).toHaveFocus();
  await expect.poll(hints).toContain('Begin');
  expect(hints()).not.toContain('Next');
  await userEvent.keyboard('{Shift>}{PageDown}{/Shift}');
  await expect.element(line).not.toHaveFocus();
  await expect.poll(hints).toContain('Next');
  await line.click();
  await userEvent.keyboard('y{Shift>}{PageDown}{/Shift}');
  await expect.poll(currentName).toBe('Talk');
  await expect.element(line).toHaveFocus();
});
