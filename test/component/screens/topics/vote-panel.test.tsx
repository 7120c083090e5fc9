import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { undo } from '../../../../renderer/stores/session-store.ts';
import { currentStep, stepBeside } from '../../../../shared/session/steps.ts';
import { currentRound } from '../../../../shared/session/topic-order.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anObservation, aStep } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { shownSession } from '../../show-app.tsx';
import { tests, threeTopics, votedRound, waiting } from './topic-meetings.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const count = (name: string) => page.getByRole('textbox', { name, exact: true });
const talliesNow = () => currentRound(shownSession())?.tallies;

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test('a number and V count a vote, Shift+V takes one back; the first vote begins the round', async () => {
  await openMeeting(inStep('vote', threeTopics), 'Vote');
  expect(currentRound(shownSession())).toBeUndefined();
  await userEvent.keyboard('2v');
  await expect.element(count('Votes for 2: Waiting for Identity')).toHaveValue('1');
  await userEvent.keyboard('v');
  await userEvent.keyboard('{Shift>}v{/Shift}');
  await userEvent.keyboard('1v');
  expect(talliesNow()).toEqual({ [waiting]: { all: 1 }, [tests]: { all: 1 } });
  await expect.element(page.getByText('2 of 2 votes given')).toBeVisible();
  expect(currentRound(shownSession())).toMatchObject({ budget: 1, voters: 2 });
});

test('a number, Enter, the count and Enter: a topic after the other, whatever had the focus before', async () => {
  await openMeeting(inStep('vote', { ...threeTopics, ...votedRound(false) }), 'Vote');
  await userEvent.click(button('Reveal votes'));
  await userEvent.fill(count('Votes per person'), '9');
  await userEvent.keyboard('{Enter}');
  (button('Hide votes').element() as HTMLElement).focus();
  await userEvent.keyboard('1{Enter}');
  await expect.element(count('Votes for 1: Slow tests')).toHaveFocus();
  await userEvent.keyboard('9{Enter}2{Enter}4{Escape}3{Enter}5{Enter}v');
  expect(currentRound(shownSession())?.isRevealed).toBe(true);
  expect(Object.values(talliesNow() ?? {})).toEqual([{ all: 9 }, { all: 3 }, { all: 6 }]);
});

test('by mouse a vote is one click, and a count can be typed', async () => {
  await openMeeting(inStep('vote', { ...threeTopics, ...votedRound(false) }), 'Vote');
  await userEvent.click(button('One vote less for 2'));
  await userEvent.click(button('One vote more for 3'));
  await userEvent.fill(count('Votes for 1: Slow tests'), '0');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('3 of 4 votes given')).toBeVisible();
  expect(talliesNow()?.[tests]).toEqual({ all: 0 });
});

test('a vote too many is refused with a sentence, and what was there stays', async () => {
  await openMeeting(inStep('vote', { ...threeTopics, ...votedRound(false) }), 'Vote');
  await userEvent.fill(count('Votes for 2: Waiting for Identity'), '9');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/All votes of this round are given/).first()).toBeVisible();
  await expect.element(count('Votes for 2: Waiting for Identity')).toHaveValue('3');
  await userEvent.fill(count('Votes for 2: Waiting for Identity'), 'many');
  await userEvent.keyboard('{Enter}');
  await expect.element(count('Votes for 2: Waiting for Identity')).toHaveValue('3');
});

test('votes can be counted by role, and more people or votes make room', async () => {
  await openMeeting(inStep('vote', { ...threeTopics, ...votedRound(false) }), 'Vote');
  await userEvent.fill(count('Votes per person'), '4');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(page.getByText('AC', { exact: true }).last());
  await userEvent.click(button('One vote more for 2'));
  expect(talliesNow()?.[waiting]).toEqual({ all: 3, 'agile-coach': 1 });
  await expect.element(page.getByText('AC 1 · others 3 · together 4')).toBeVisible();
});

test('R shows the room the totals and hides them again', async () => {
  await openMeeting(inStep('vote', { ...threeTopics, ...votedRound(false) }), 'Vote');
  await expect.element(page.getByText('hidden from the room')).toBeVisible();
  await userEvent.keyboard('r');
  await expect.element(button('Hide votes')).toBeVisible();
  expect(currentRound(shownSession())?.isRevealed).toBe(true);
  await userEvent.click(button('Hide votes'));
  expect(currentRound(shownSession())?.isRevealed).toBe(false);
});

test('a further round leaves the first as it was; one that is discarded comes back by undo', async () => {
  await openMeeting(inStep('vote', { ...threeTopics, ...votedRound() }), 'Vote');
  await userEvent.click(button('New round'));
  await expect.element(page.getByRole('heading', { name: 'Vote – round 2' })).toBeVisible();
  await userEvent.click(button('Discard round'));
  expect(Object.keys(shownSession().rounds)).toHaveLength(1);
  undo();
  await expect.element(page.getByRole('heading', { name: 'Vote – round 2' })).toBeVisible();
});

test('the voting can be skipped', async () => {
  const session = inStep('vote', threeTopics);
  await openMeeting(session, 'Vote');
  await userEvent.click(button('Skip voting'));
  expect(currentStep(shownSession())?.isSkipped).toBe(true);
});

test('one Undo takes the skipped voting in again; the meeting stays where it has gone', async () => {
  const session = inStep('vote', threeTopics);
  const discuss = aStep({ kind: 'discuss', name: 'Talk about it' });
  await openMeeting({ ...session, steps: { ...session.steps, [discuss.id]: discuss } }, 'Vote');
  await userEvent.click(button('Skip voting'));
  await expect.element(page.getByRole('region', { name: 'Discuss' })).toBeVisible();
  undo();
  await expect.poll(() => stepBeside(shownSession(), -1)?.kind).toBe('vote');
  expect(currentStep(shownSession())?.id).toBe(discuss.id);
});

test('cards that nobody sorted are told of and taken in when asked, in one step; a topic can be added', async () => {
  const unsorted = ['Where do we sit?', 'Who pays?'].map((text) => anObservation({ text }));
  const observations = [...Object.values(threeTopics.observations ?? {}), ...unsorted];
  await openMeeting(inStep('vote', { ...threeTopics, observations }), 'Vote');
  const topics = page.getByRole('list', { name: 'Topics' });
  await expect.element(topics.getByText('Where do we sit?')).not.toBeInTheDocument();
  await userEvent.click(button('Take them in'));
  await expect.element(topics.getByText('Who pays?')).toBeVisible();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(topics.getByText('Where do we sit?')).not.toBeInTheDocument();
  await userEvent.click(button('Take them in'));
  await expect.element(topics.getByText('Where do we sit?')).toBeVisible();
  await userEvent.click(button('Add topic…'));
  await userEvent.keyboard('Hiring{Enter}');
  await expect.element(topics.getByText('Hiring')).toBeVisible();
});

test('says how votes are counted as soon as there is something to vote on', async () => {
  await openMeeting(inStep('vote'), 'Vote');
  const howTo = page.getByText(/^\d topics?: \d votes? each is suggested/);
  await expect
    .element(page.getByText('There is nothing to vote on yet. Add a card or a topic.'))
    .toBeVisible();
  await expect.element(howTo).not.toBeInTheDocument();
  await openMeeting(inStep('vote', threeTopics), 'Vote');
  await expect.element(howTo).toHaveTextContent('3 topics: 1 vote each is suggested');
});

test('axe finds nothing to say about it', async () => {
  await openMeeting(inStep('vote', { ...threeTopics, ...votedRound() }), 'Vote');
  expect(await axeFindings()).toEqual([]);
});
