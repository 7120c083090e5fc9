import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { envelopesOf, outcomesOfTopic } from '../../../../shared/session/outcome-views.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { shownSession } from '../../show-app.tsx';
import { tests, threeTopics, votedRound, waiting } from './topic-meetings.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

beforeEach(async () => {
  await page.viewport(1280, 720);
  await openMeeting(inStep('triage', { ...threeTopics, ...votedRound() }), 'Triage');
});

test('1 to 4 put the topic on a rung, and each rung says what is missing', async () => {
  const missing = ['No action yet', 'Whom do we talk to?', 'No envelope yet', 'How do we live with it?'];
  for (const [i, words] of missing.entries()) {
    await userEvent.keyboard(String(i + 1));
    await expect.element(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    expect(shownSession().topics[waiting]?.rung).toBe(i + 1);
    await userEvent.keyboard('{Escape}');
  }
  await userEvent.keyboard('4');
  expect(shownSession().topics[waiting]?.rung).toBeNull();
});

test('rung 1 is complete with an action', async () => {
  await userEvent.click(button('Ours'));
  await expect
    .element(page.getByRole('button', { name: 'Action', exact: true }))
    .toHaveTextContent('Action X');
  await userEvent.keyboard('x');
  await userEvent.keyboard('Split the tests{Enter}');
  await expect.element(page.getByText('Complete')).toBeVisible();
  expect(outcomesOfTopic(shownSession(), waiting).actions).toHaveLength(1);
});

test('rungs 2 and 4 keep whom to talk to and how to live with it', async () => {
  await userEvent.click(button('We can influence it'));
  await userEvent.fill(field('Whom do we talk to?'), 'Lea');
  await userEvent.keyboard('{Tab}');
  expect(shownSession().topics[waiting]?.talkTo).toBe('Lea');
  await userEvent.click(button('Beyond the tribe'));
  await userEvent.fill(field('How do we live with it?'), 'Plan for it');
  await userEvent.keyboard('{Tab}');
  expect(shownSession().topics[waiting]?.liveWith).toBe('Plan for it');
  await expect.element(page.getByText('Complete')).toBeVisible();
});

test('a rung that asks for words takes them at once, one that asks for more is opened by Enter', async () => {
  await userEvent.keyboard('2Lea{Escape}');
  expect(shownSession().topics[waiting]).toMatchObject({ rung: 2, talkTo: 'Lea' });
  await userEvent.keyboard('4');
  await userEvent.keyboard('Plan for it{PageDown}');
  expect(shownSession().topics[waiting]).toMatchObject({ rung: 4, liveWith: 'Plan for it' });
  await userEvent.keyboard('1{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'New action' })).toBeVisible();
  await userEvent.keyboard('{Escape}3{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'New envelope' })).toBeVisible();
});

test('rung 3 asks for an envelope, which can be kept without its ask and is then marked', async () => {
  await userEvent.click(button('The tribe’s'));
  await userEvent.keyboard('e');
  const dialog = page.getByRole('dialog', { name: 'New envelope' });
  await expect
    .element(dialog.getByText('Still empty: without an ask it can be kept, not sent.'))
    .toBeVisible();
  await expect.element(field('Our ask')).toHaveFocus();
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByText('no ask yet', { exact: true })).toBeVisible();
  await expect.element(page.getByText('The envelope has no ask yet: it can be kept, not sent')).toBeVisible();
  await userEvent.keyboard('e');
  await userEvent.fill(field('Our ask'), 'A login of our own');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Complete')).toBeVisible();
  expect(envelopesOf(shownSession())).toMatchObject([
    { problem: 'Waiting for Identity', ask: 'A login of our own' },
  ]);
});

test('E means the envelope of the topic, whichever of the two was there first', async () => {
  await userEvent.keyboard('e');
  await userEvent.keyboard('Help us{Enter}');
  await userEvent.keyboard('e');
  await expect.element(page.getByRole('dialog', { name: 'Envelope', exact: true })).toBeVisible();
  await expect.element(field('Our ask')).toHaveValue('Help us');
});

test('PageDown and a click turn to the next topic', async () => {
  await userEvent.keyboard('{PageDown}');
  await expect.element(page.getByRole('heading', { name: 'Slow tests' })).toBeVisible();
  await userEvent.keyboard('1');
  expect(shownSession().topics[tests]?.rung).toBe(1);
  await userEvent.click(page.getByRole('button', { name: /^Waiting for Identity/ }));
  await userEvent.keyboard('2');
  expect(shownSession().topics[waiting]?.rung).toBe(2);
});

test('axe finds nothing to say about it', async () => {
  await userEvent.keyboard('3');
  expect(await axeFindings()).toEqual([]);
});
