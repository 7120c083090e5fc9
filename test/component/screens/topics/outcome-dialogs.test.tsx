import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { registeredActions } from '../../../../renderer/stores/action-registry.ts';
import { send, undo } from '../../../../renderer/stores/session-store.ts';
import { actionsOf, decisionsOf } from '../../../../shared/session/outcome-views.ts';
import { peopleInOrder } from '../../../../shared/session/people.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { shownSession } from '../../show-app.tsx';
import { threeTopics, votedRound, waiting } from './topic-meetings.ts';

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const action = page.getByRole('dialog', { name: 'New action' });

beforeEach(async () => {
  await page.viewport(1280, 720);
  await openMeeting(inStep('discuss', { ...threeTopics, ...votedRound() }), 'Discuss');
  await userEvent.keyboard('{PageDown}');
  await expect.element(page.getByRole('heading', { name: 'Waiting for Identity' })).toBeVisible();
  // The dialogs come behind the board's first picture, and their keys with them.
  await expect.poll(() => registeredActions().map(({ id }) => id)).toContain('action.add');
});

test('X notes an action on the topic; only what is done is needed, and Enter keeps it', async () => {
  await userEvent.keyboard('x');
  await expect.element(action).toBeVisible();
  await userEvent.keyboard('Learn the Identity API{Enter}');
  await expect.element(action).not.toBeInTheDocument();
  expect(actionsOf(shownSession())).toMatchObject([
    { what: 'Learn the Identity API', owner: { kind: 'unknown' }, topicId: waiting, dimension: 'autonomy' },
  ]);
  await expect.element(page.getByText('no owner')).toBeVisible();
});

test('an action holds everything that was typed, and reads aloud as a sentence', async () => {
  await userEvent.keyboard('x');
  await userEvent.fill(field('What will we do?'), 'Learn the Identity API');
  await userEvent.fill(field('Owner'), 'an');
  await userEvent.fill(page.getByLabelText('By when?'), '2026-12-03');
  await userEvent.selectOptions(page.getByLabelText('And also'), 'Mastery');
  await userEvent.fill(field('Whom does it help?'), 'everybody on call');
  await userEvent.fill(field('When …'), 'a login breaks');
  await userEvent.fill(field('… then'), 'we look first');
  await userEvent.fill(field('A loop it shortens: minutes today'), '40');
  await userEvent.fill(field('Minutes wished'), 'soon');
  await expect
    .element(page.getByText(/We will learn the Identity API so that our squad gains Autonomy and Mastery/))
    .toBeVisible();
  await userEvent.click(action.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByText('Both need whole minutes, or none.')).toBeVisible();
  await userEvent.fill(field('Minutes wished'), '15');
  await userEvent.click(action.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByText(/by Thu 3 Dec 2026/)).toBeVisible();
  const [ana] = peopleInOrder(shownSession());
  expect(actionsOf(shownSession())).toMatchObject([
    {
      owner: { kind: 'person', personId: ana?.id },
      due: '2026-12-03',
      secondDimension: 'mastery',
      helps: 'everybody on call',
      trigger: 'a login breaks',
      response: 'we look first',
      loop: { todayMinutes: 40, wishedMinutes: 15 },
    },
  ]);
});

test('an owner nobody knows is asked for, and can be added to the people', async () => {
  await userEvent.keyboard('x');
  await userEvent.fill(field('What will we do?'), 'Ask');
  await userEvent.fill(field('Owner'), 'Lea');
  await userEvent.click(action.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByText('Nobody here is called “Lea”.')).toBeVisible();
  await userEvent.click(button('Add Lea to the people'));
  await userEvent.click(action.getByRole('button', { name: 'Save' }));
  const lea = peopleInOrder(shownSession()).find(({ name }) => name === 'Lea');
  expect(lea?.isPresent).toBe(false);
  expect(actionsOf(shownSession())[0]?.owner).toEqual({ kind: 'person', personId: lea?.id });
});

test('what the rules refuse is said in the dialog and nothing typed is lost', async () => {
  await userEvent.keyboard('d');
  await userEvent.fill(field('Why?'), 'It costs an hour');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByText('Say in a few words what it is about. Nothing was changed.'))
    .toBeVisible();
  await expect.element(field('Why?')).toHaveValue('It costs an hour');
  await userEvent.fill(field('What do we decide?'), 'No release call');
  await userEvent.keyboard('{Enter}');
  expect(decisionsOf(shownSession())).toMatchObject([{ what: 'No release call', why: 'It costs an hour' }]);
});

test('an outcome is changed, deleted with Undo in the toast, and undone by the one Undo', async () => {
  await userEvent.keyboard('d');
  await userEvent.keyboard('No call{Enter}');
  await userEvent.click(button('Edit decision: No call'));
  await userEvent.fill(field('What do we decide?'), 'No release call');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(button('Delete decision: No release call'));
  expect(decisionsOf(shownSession())).toEqual([]);
  await userEvent.click(button('Undo').last());
  await expect.poll(() => decisionsOf(shownSession()).length).toBe(1);
  undo();
  undo();
  undo();
  await expect.poll(() => decisionsOf(shownSession())[0]?.what).toBe('No call');
});

test('what was typed and left by Escape is there again when the same is opened next', async () => {
  await userEvent.keyboard('x');
  await userEvent.keyboard('Learn the Identity API');
  await userEvent.fill(field('Whom does it help?'), 'everybody on call');
  await userEvent.keyboard('{Escape}');
  // A decision begins with empty fields.
  await userEvent.keyboard('d');
  await expect.element(field('What do we decide?')).toHaveValue('');
  await expect.element(page.getByText('This was typed before and not saved.')).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('x');
  await expect.element(field('What will we do?')).toHaveValue('Learn the Identity API');
  await expect.element(field('Whom does it help?')).toHaveValue('everybody on call');
  await expect.element(page.getByText('This was typed before and not saved.')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(actionsOf(shownSession())).toMatchObject([{ helps: 'everybody on call' }]);
  await userEvent.keyboard('x');
  await expect.element(field('What will we do?')).toHaveValue('');
});

test('of an outcome that was there only what was typed is offered again; anew or cancelled, nothing of it is', async () => {
  await userEvent.keyboard('x');
  await userEvent.keyboard('Ask{Enter}');
  await userEvent.click(button('Edit action: Ask'));
  await userEvent.fill(field('Whom does it help?'), 'everybody');
  await userEvent.keyboard('{Escape}');
  const [asked] = actionsOf(shownSession());
  if (asked) send({ type: 'action.update', id: asked.id, what: 'Ask twice' });
  await userEvent.click(button('Edit action: Ask twice'));
  await expect.element(field('What will we do?')).toHaveValue('Ask twice');
  await expect.element(field('Whom does it help?')).toHaveValue('everybody');
  await userEvent.click(button('Start anew'));
  await expect.element(field('Whom does it help?')).toHaveValue('');
  await userEvent.fill(field('Whom does it help?'), 'nobody');
  await userEvent.click(button('Cancel'));
  await userEvent.click(button('Edit action: Ask twice'));
  await expect.element(field('Whom does it help?')).toHaveValue('');
});

test('Escape leaves without keeping, and axe finds nothing to say about the dialog', async () => {
  await userEvent.keyboard('x');
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('Something');
  await userEvent.keyboard('{Escape}');
  await expect.element(action).not.toBeInTheDocument();
  expect(actionsOf(shownSession())).toEqual([]);
});
