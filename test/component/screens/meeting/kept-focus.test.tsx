import { expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { aDecision, aGoal, anAction, aStatement } from '../../../support/outcome-builders.ts';
import { anObservation, aPerson, aSession, aStep } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { openBoard } from '../board/open-board.tsx';
import { meetingIn, threeSteps } from '../steps/step-meetings.ts';
import { threeTopics, votedRound } from '../topics/topic-meetings.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const starting = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const region = (name: string) => page.getByRole('region', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

/** Presses a button as somebody does who has no mouse. */
async function enter(wanted: Locator): Promise<void> {
  await expect.element(wanted).toBeVisible();
  (wanted.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}

async function expectFocus(wanted: Locator): Promise<void> {
  await expect.element(wanted).toHaveFocus();
}

test('the next topic is taken up again and again by the same key', async () => {
  await openMeeting(inStep('discuss', { ...threeTopics, ...votedRound() }), 'Discuss');
  await enter(button('Begin with the first topic'));
  await expect.element(heading('Waiting for Identity')).toBeVisible();
  await expect.poll(() => document.activeElement?.closest('section')).toBe(region('Discuss').element());
  await enter(button('Next topic'));
  await expect.element(heading('Slow tests')).toBeVisible();
  await expectFocus(button('Next topic'));
});

test('a topic that is removed by its menu leaves the focus at the next one’s', async () => {
  await openMeeting(inStep('discuss', threeTopics), 'Discuss');
  for (const name of ['Hiring', 'Offices']) {
    await button('Add topic…').click();
    await userEvent.keyboard(`${name}{Enter}`);
  }
  await enter(button('More for Hiring'));
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.element(button('More for Hiring')).not.toBeInTheDocument();
  await expectFocus(button('More for Offices'));
});

test('a discarded round leaves the focus among the buttons of the vote', async () => {
  await openMeeting(inStep('vote', { ...threeTopics, ...votedRound(false) }), 'Vote');
  await enter(button('Discard round'));
  await expect.element(button('New round')).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.closest('section')).toBe(region('Vote').element());
});

test('a vote that cannot be taken back any more leaves the focus where it is', async () => {
  await openMeeting(inStep('vote', threeTopics), 'Vote');
  await button('One vote more for 1').click();
  await enter(button('One vote less for 1'));
  await expect.element(button('One vote less for 1')).toBeDisabled();
  await expectFocus(button('One vote less for 1'));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: /^Votes for 1/ })).toHaveValue('0');
});

const promises = {
  actions: ['Split tests', 'Ask for staging'].map((what) => anAction({ what, carriedFrom: '2026-10-23' })),
  decisions: [aDecision({ what: 'No release call', carriedFrom: '2026-10-23' })],
};

test('promises are answered one after the other by the same key', async () => {
  await openMeeting(inStep('look-back', promises), 'Look back');
  await enter(starting('Done'));
  await expect.element(page.getByRole('article')).toHaveTextContent('Ask for staging');
  await expectFocus(starting('Done'));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('article')).toHaveTextContent('No release call');
  await expectFocus(starting('Keep'));
  await userEvent.keyboard('{Enter}');
  await expectFocus(button('Look at it anew'));
});

test('what was put off in a dialog gives the focus to the next promise', async () => {
  await openMeeting(inStep('look-back', promises), 'Look back');
  await enter(starting('Later…'));
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('article')).toHaveTextContent('Ask for staging');
  await expectFocus(starting('Later…'));
});

test('at the last page the focus stays on Next', async () => {
  await openMeeting(inStep('say-it-back', { actions: promises.actions }), 'Say it back');
  await enter(button('Next'));
  await expect.element(region('Say it back')).toHaveTextContent('2 of 2');
  await expect.element(button('Next')).toBeDisabled();
  await expectFocus(button('Next'));
});

test('a meeting that has ended leaves the focus at its close', async () => {
  await openMeeting(inStep('close'), 'Close');
  await enter(button('End meeting'));
  await expect.element(page.getByText('The meeting is over.')).toBeVisible();
  await expectFocus(region('Close'));
});

test('a statement that is not asked any more leaves the focus at the next one', async () => {
  const statements = ['We are quick', 'We decide', 'We know why'].map((text) => aStatement({ text }));
  await openMeeting(inStep('pulse', { statements }));
  await button('Choose statements…').click();
  await enter(button('Do not ask: We are quick'));
  await expectFocus(button('Do not ask: We decide'));
  await enter(button('Edit: We decide'));
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Edit: We decide')).toBeVisible();
  await expect.poll(() => document.activeElement?.closest('li')?.textContent).toContain('We decide');
});

test('goals and suggestions are gone through by the same key', async () => {
  const goals = ['Ship the login', 'Fix the build'].map((text) =>
    aGoal({ text, week: 'last', result: 'not-done', reason: 'missing-skill' }),
  );
  await openMeeting(inStep('suggestions', { kind: 'monday', goals }), 'For the SquadMAP');
  const list = page.getByRole('list', { name: 'Suggestions' });
  await enter(list.getByRole('button').first());
  await expect.element(page.getByText('1 of 2 taken along')).toBeVisible();
  await expectFocus(list.getByRole('button'));
});

test('a goal that was changed or taken away leaves the focus among the goals', async () => {
  const goals = ['Ship the login', 'Fix the build'].map((text) => aGoal({ text, week: 'last' }));
  await openMeeting(inStep('last-week', { kind: 'monday', goals }), 'Last week');
  const [first, second] = [0, 1].map((at) =>
    page.getByRole('list', { name: 'Goals of last week' }).getByRole('listitem').nth(at),
  );
  if (!first || !second) throw new Error('two goals are there');
  await enter(first.getByRole('button', { name: 'Edit' }));
  await userEvent.keyboard('!{Enter}');
  await expectFocus(first.getByRole('button', { name: 'Edit' }));
  await enter(second.getByRole('button', { name: 'Remove' }));
  await expect.element(page.getByText('Fix the build')).not.toBeInTheDocument();
  await expectFocus(first.getByRole('button', { name: 'Remove' }));
});

test('half-days that cannot be fewer leave the focus where it is', async () => {
  await openMeeting(
    inStep('mastery-time', { kind: 'monday', masteryTime: { planned: 1, taken: 0 } }),
    'Mastery time',
  );
  const less = page
    .getByRole('group', { name: 'Half-days planned' })
    .getByRole('button', { name: 'One less' });
  await enter(less);
  await expect.element(less).toBeDisabled();
  await expectFocus(less);
});

test('when the last card was filed by a head of the Sort step, the head has the focus still', async () => {
  await openMeeting(inStep('sort', { observations: [anObservation()] }), 'Sort');
  const head = region('Sort').getByRole('button', { name: /^Mastery/ });
  await enter(head);
  await expect.element(heading('All sorted')).toBeVisible();
  await expectFocus(head);
});

test('the way on from the Sort step leads into the next step, and its keys work', async () => {
  const session = inStep('sort', { observations: [anObservation({ dimension: 'mastery' })] });
  const next = aStep({ kind: 'talk', name: 'Talk' });
  await openMeeting({ ...session, steps: { ...session.steps, [next.id]: next } }, 'Sort');
  await enter(button('On to Talk'));
  await expectFocus(page.getByRole('main'));
  await userEvent.keyboard('n');
  await expectFocus(page.getByRole('textbox', { name: 'What did you observe?' }));
});

test('a step that is taken off the plan leaves the focus at the next one, Undo at the plan', async () => {
  await openMeeting(meetingIn(threeSteps(), 1, 0));
  await button('More for this meeting').click();
  await page.getByRole('menuitem', { name: 'Steps of this meeting…' }).click();
  await enter(button('Remove Welcome'));
  await expectFocus(button('Remove Talk it over'));
  await enter(page.getByRole('dialog').getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByText('was removed')).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.closest('dialog')).not.toBe(null);
});

test('a cue that was changed in place gives the focus back to its words', async () => {
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await enter(button('What to say now: Read the agreements aloud'));
  await userEvent.keyboard('{Enter}');
  await expectFocus(button('What to say now: Read the agreements aloud'));
});

test('cards come back from the bin one after the other by the same key', async () => {
  const observations = ['One', 'Two'].map((text) => anObservation({ text, deletedAt: 1 }));
  await openBoard(aSession({ observations: [...observations, anObservation()] }));
  await button('Session details').click();
  await button('Deleted cards…').click();
  await enter(button('Restore: One'));
  await expectFocus(button('Restore: Two'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement).toBe(page.getByRole('dialog').element());
});

test('whoever is taken off the list leaves the focus at the next person', async () => {
  await openBoard(aSession({ people: ['Ana', 'Raj'].map((name) => aPerson({ name })) }));
  await button('Session details').click();
  await enter(button('Remove Ana'));
  await expectFocus(button('Remove Raj'));
});

test('a message whose Undo was pressed leaves the keys of the board at work', async () => {
  await openBoard(aSession({ observations: ['One', 'Two'].map((text) => anObservation({ text })) }));
  await page.getByRole('listitem', { name: 'One', exact: true }).click();
  await userEvent.keyboard('{Delete}');
  await enter(page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByRole('listitem', { name: 'One', exact: true })).toBeVisible();
  await expectFocus(page.getByRole('main'));
});

test('whoever has taken over the data folder stands in the meeting', async () => {
  const heldBy = { computer: 'meeting-room-3', since: Date.UTC(2026, 10, 19, 8, 12) };
  await openBoard(aSession({ observations: [anObservation()] }), { heldBy });
  await enter(button('Take over…'));
  await enter(button('Take over'));
  await expect.element(button('Take over…')).not.toBeInTheDocument();
  await expectFocus(page.getByRole('main'));
});
