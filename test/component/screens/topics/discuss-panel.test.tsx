import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { send } from '../../../../renderer/stores/session-store.ts';
import { notStarted } from '../../../../shared/session/run-schema.ts';
import { agendaOf } from '../../../../shared/session/topic-order.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aStatement } from '../../../support/outcome-builders.ts';
import { anObservation } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { shownSession } from '../../show-app.tsx';
import { tests, threeTopics, votedRound, waiting } from './topic-meetings.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const agenda = page.getByRole('list', { name: 'Agenda' });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const titlesNow = () => agendaOf(shownSession()).map((topic) => topic.title);

beforeEach(async () => {
  await page.viewport(1280, 720);
});

async function openDiscussion(runningSince: number | null = null) {
  const run = { ...notStarted, runningSince };
  await openMeeting(inStep('discuss', { ...threeTopics, ...votedRound(), run }), 'Discuss');
}

test('the agenda is by votes; PageDown takes up one topic after the other with its share of the time', async () => {
  await openDiscussion();
  expect(titlesNow()).toEqual(['Waiting for Identity', 'Slow tests']);
  await userEvent.keyboard('{PageDown}');
  await expect.element(heading('Waiting for Identity')).toBeVisible();
  await expect.element(page.getByRole('timer', { name: 'Time left for this topic' })).toBeVisible();
  expect(shownSession().topics[waiting]?.plannedMs).toBeGreaterThan(0);
  await userEvent.keyboard('{PageDown}');
  await expect.element(heading('Slow tests')).toBeVisible();
  expect(shownSession().topics[waiting]?.state).toBe('discussed');
});

test('a topic that is walked past is still to discuss; Next topic and PageUp find back to it', async () => {
  await openDiscussion(Date.now());
  await userEvent.keyboard('{PageDown}{PageDown}');
  await expect.element(heading('Slow tests')).toBeVisible();
  expect(shownSession().topics[waiting]?.state).toBe('open');
  await userEvent.click(button('Next topic'));
  await expect.element(heading('Waiting for Identity')).toBeVisible();
  await userEvent.keyboard('{PageUp}');
  await expect.element(button('Begin with the first topic')).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Discuss' })).toBeVisible();
});

test('votes that nobody revealed are told of, and R puts the agenda in their order', async () => {
  await openMeeting(inStep('discuss', { ...threeTopics, ...votedRound(false) }), 'Discuss');
  const told = page.getByText('The votes are still hidden, so they do not order this list.');
  await expect.element(told).toBeVisible();
  expect(titlesNow()[0]).toBe('Slow tests');
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('r');
  await expect.poll(titlesNow).toEqual(['Waiting for Identity', 'Slow tests']);
  await expect.element(told).not.toBeInTheDocument();
});

test('a click on a topic takes it up, K parks it and goes on', async () => {
  await openDiscussion();
  const park = page.getByText('KPark', { exact: true });
  await expect.element(park).not.toBeInTheDocument();
  await userEvent.click(agenda.getByRole('button', { name: /^Slow tests/ }));
  await expect.element(heading('Slow tests')).toBeVisible();
  await expect.element(park).toBeVisible();
  await userEvent.keyboard('k');
  await expect.element(heading('Waiting for Identity')).toBeVisible();
  expect(shownSession().topics[tests]?.state).toBe('parked');
});

test('topics change places by menu, by keys and by dragging', async () => {
  await openDiscussion();
  await userEvent.click(button('More for Slow tests'));
  await userEvent.click(page.getByRole('menuitem', { name: 'Move up' }));
  await expect.poll(titlesNow).toEqual(['Slow tests', 'Waiting for Identity']);
  agenda
    .getByRole('button', { name: /^Slow tests/ })
    .element()
    .focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(titlesNow).toEqual(['Waiting for Identity', 'Slow tests']);
  const [first, last] = agenda.getByRole('listitem').elements();
  if (!first || !last) throw new Error('two topics are there');
  await userEvent.dragAndDrop(last, first, { targetPosition: { x: 100, y: 4 } });
  await expect.poll(titlesNow).toEqual(['Slow tests', 'Waiting for Identity']);
});

test('what got no votes can still be put on the agenda, and a topic can come late', async () => {
  await openDiscussion();
  await userEvent.click(page.getByText('1 without votes'));
  await userEvent.click(button('Add to the agenda: Whom do we help?'));
  await userEvent.click(button('Add topic…'));
  await userEvent.keyboard('Hiring{Enter}');
  await expect.poll(titlesNow).toEqual(['Waiting for Identity', 'Slow tests', 'Whom do we help?', 'Hiring']);
});

test('two more minutes are given when more thumbs are up than down', async () => {
  await openDiscussion();
  await userEvent.keyboard('{PageDown}');
  await expect.element(heading('Waiting for Identity')).toBeVisible();
  const before = shownSession().topics[waiting]?.plannedMs ?? 0;
  await userEvent.keyboard('t');
  await userEvent.keyboard('x{Enter}');
  await expect.element(page.getByText('Type how many there are, as in 4.')).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Thumbs up' }), '4');
  await userEvent.fill(page.getByRole('textbox', { name: 'Thumbs down' }), '2');
  await userEvent.keyboard('{Enter}');
  expect(shownSession().topics[waiting]?.plannedMs).toBe(before + 120_000);
  await expect.element(page.getByText('two more minutes? 4 up, 2 down')).toBeVisible();
});

test('thumbs can be counted hand by hand with the mouse', async () => {
  await openDiscussion();
  await userEvent.keyboard('{PageDown}');
  await userEvent.click(button('Two more minutes?'));
  await userEvent.dblClick(button('One more up'));
  await userEvent.click(button('One more down'));
  await userEvent.click(button('Count'));
  expect(shownSession().topics[waiting]?.extensions).toMatchObject([{ up: 2, down: 1 }]);
});

test('a parked topic has its way back in sight', async () => {
  await openDiscussion();
  const back = button('Still to discuss: Waiting for Identity');
  await userEvent.keyboard('{PageDown}');
  await expect.element(heading('Waiting for Identity')).toBeVisible();
  await expect.element(back).not.toBeInTheDocument();
  await userEvent.keyboard('k');
  await userEvent.click(back);
  expect(shownSession().topics[waiting]?.state).toBe('open');
  await expect.element(heading('Slow tests')).toBeVisible();
});

test('what we saw, what is ours and the private note keep themselves', async () => {
  await openDiscussion();
  await userEvent.keyboard('{PageDown}');
  await expect.element(heading('Waiting for Identity')).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'What we saw' }), 'Every release waits');
  await userEvent.fill(page.getByRole('textbox', { name: 'Private note' }), 'Talk to Lea');
  await expect.poll(() => shownSession().topics[waiting]?.saw).toBe('Every release waits');
  // Not even left: what was typed last is kept when the next topic comes.
  await userEvent.click(agenda.getByRole('button', { name: /^Slow tests/ }));
  await expect.element(heading('Slow tests')).toBeVisible();
  await expect.poll(() => shownSession().topics[waiting]?.privateNote).toBe('Talk to Lea');
});

test('one Undo takes a parking back; the topic that was taken up next stays in hand', async () => {
  await openDiscussion();
  await userEvent.keyboard('{PageDown}');
  await userEvent.keyboard('k');
  await expect.element(heading('Slow tests')).toBeVisible();
  await userEvent.click(button('Undo'));
  await expect.poll(() => shownSession().topics[waiting]?.state).toBe('open');
  expect(shownSession().run.focusId).toBe(tests);
  await userEvent.click(agenda.getByRole('button', { name: /^Waiting for Identity/ }));
  await expect.element(heading('Waiting for Identity')).toBeVisible();
});

test('in a health check the statements on which roles differ are the agenda', async () => {
  const answers = { 'product-owner': [5], 'chapter-lead': [2] };
  const statement = aStatement({ text: 'Our tests are quick', answers });
  await openMeeting(inStep('discuss', { kind: 'health-check', statements: [statement] }), 'Discuss');
  const nothing = page.getByText('There is nothing to discuss yet. Reveal a statement', { exact: false });
  await expect.element(nothing).toBeVisible();
  send({ type: 'statement.reveal', id: statement.id, isRevealed: true });
  await userEvent.click(button('Begin with the first topic'));
  await expect.element(heading('Our tests are quick')).toBeVisible();
  await expect.element(page.getByText('Widest gap: PO 5, Chapter Lead 2')).toBeVisible();
  await userEvent.click(button('More for Our tests are quick'));
  await expect.element(page.getByRole('menuitem', { name: 'Rename…' })).toBeVisible();
  await expect.element(page.getByRole('menuitem', { name: 'Remove' })).not.toBeInTheDocument();
});

test('a topic without cards can be renamed and removed', async () => {
  await openMeeting(
    inStep('discuss', { observations: [anObservation({ text: 'One', dimension: 'mastery' })] }),
    'Discuss',
  );
  await userEvent.click(button('Add topic…'));
  await userEvent.keyboard('Hirin{Enter}');
  await userEvent.click(button('More for Hirin'));
  await userEvent.click(page.getByRole('menuitem', { name: 'Rename…' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Topic' }), 'Hiring');
  await userEvent.keyboard('{Enter}');
  await expect.poll(titlesNow).toEqual(['One', 'Hiring']);
  await userEvent.click(button('More for Hiring'));
  await userEvent.click(page.getByRole('menuitem', { name: 'Remove' }));
  await expect.poll(titlesNow).toEqual(['One']);
});

test('axe finds nothing to say about it', async () => {
  await openDiscussion();
  await userEvent.keyboard('{PageDown}');
  await expect.element(heading('Waiting for Identity')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
