import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { undo } from '../../../../renderer/stores/session-store.ts';
import { actionsOf, decisionsOf, envelopesOf } from '../../../../shared/session/outcome-views.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aDecision, anAction } from '../../../support/outcome-builders.ts';
import { aPerson } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';
import { press, shownSession } from '../../show-app.tsx';

const carriedFrom = '2026-10-23';
const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const region = page.getByRole('region', { name: 'Look back' });
const article = (name: string) => region.getByRole('article', { name });
const owner = { kind: 'person', personId: ana.id } as const;

function meeting() {
  return inStep('look-back', {
    people: [ana],
    actions: [
      anAction({ what: 'Split tests', owner, carriedFrom, due: '2026-11-20' }),
      anAction({ what: 'Ask for staging', carriedFrom, postponed: 2 }),
    ],
    decisions: [aDecision({ what: 'No release call', carriedFrom, revisitOn: '2026-11-20' })],
  });
}

test('keys answer one promise after the other', async () => {
  await openMeeting(meeting(), 'Look back');
  await expect
    .element(article('Action'))
    .toHaveTextContent(/Split tests.*28 days ago.*Ana.*by Fri 20 Nov 2026/);
  await expect.element(region.getByText('1 of 3 · 0 answered')).toBeVisible();
  await press('y');
  await expect.element(article('Action')).toHaveTextContent(/Ask for staging.*no owner.*put off twice/);
  await press('{ArrowRight}');
  await expect.element(article('Decision')).toHaveTextContent('No release call');
  await press('e');
  await expect.element(region.getByText('2 of 3 · 2 answered')).toBeVisible();
  const session = shownSession();
  expect(actionsOf(session).map(({ state }) => state)).toEqual(['done', 'open']);
  expect(decisionsOf(session).map(({ state }) => state)).toEqual(['ended']);
});

test('later asks for a new date, and takes none that has passed', async () => {
  await openMeeting(meeting(), 'Look back');
  await press('l');
  const dialog = page.getByRole('dialog', { name: 'Later' });
  const date = dialog.getByLabelText('New date');
  await expect.element(date).toHaveValue('2026-12-04');
  await date.fill('2026-11-20');
  await press('{Enter}');
  await expect
    .element(dialog.getByText('Choose a day after this meeting. Nothing was changed.'))
    .toBeVisible();
  await date.fill('2026-12-11');
  await press('{Enter}');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(actionsOf(shownSession())[0]).toMatchObject({ due: '2026-12-11', postponed: 1, state: 'open' });
  await expect.element(region.getByText('2 of 3 · 1 answered')).toBeVisible();
});

test('the third time it is to be done, dropped or escalated; escalated it waits in an envelope', async () => {
  await openMeeting(meeting(), 'Look back');
  await region.getByRole('button', { name: 'Next' }).click();
  await region.getByRole('button', { name: 'Do, drop or escalate…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Do, drop or escalate' });
  await expect.element(dialog).toHaveTextContent('It was put off twice before.');
  expect(await axeFindings()).toEqual([]);
  // Enter alone is no answer.
  await dialog.getByLabelText('New date').fill('2026-12-11');
  await press('{Enter}');
  await expect.element(dialog).toBeVisible();
  expect(actionsOf(shownSession())[1]).toMatchObject({ due: null, postponed: 2 });
  await dialog.getByRole('button', { name: 'Escalate' }).click();
  expect(actionsOf(shownSession())[1]).toMatchObject({ state: 'escalated' });
  // The envelope asks for what it still wants.
  await expect.element(page.getByRole('textbox', { name: 'Our ask' })).toHaveFocus();
  await press('{Escape}');
  expect(envelopesOf(shownSession())).toMatchObject([
    { problem: 'Ask for staging', tried: 'put off twice since 2026-10-23', ask: '', carriedFrom },
  ]);
  // Nothing is answered for good: the room may think again.
  await region.getByRole('button', { name: 'Previous' }).click();
  await expect.element(article('Action')).toHaveTextContent('Raised to the tribe');
  await region.getByRole('button', { name: 'Open again' }).click();
  expect(actionsOf(shownSession())[1]).toMatchObject({ state: 'open' });
});

test('the third time it is done by a day, where the room says so', async () => {
  await openMeeting(meeting(), 'Look back');
  await region.getByRole('button', { name: 'Next' }).click();
  await press('l');
  const dialog = page.getByRole('dialog', { name: 'Do, drop or escalate' });
  await dialog.getByRole('button', { name: 'Do it by then' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(actionsOf(shownSession())[1]).toMatchObject({ due: '2026-12-04', postponed: 3, state: 'open' });
});

test('one Undo takes an escalation back, and one the other words of a decision', async () => {
  await openMeeting(meeting(), 'Look back');
  await region.getByRole('button', { name: 'Next' }).click();
  await press('l');
  await page.getByRole('dialog').getByRole('button', { name: 'Escalate' }).click();
  await press('{Escape}');
  await expect.element(article('Decision')).toBeVisible();
  await region.getByRole('button', { name: 'Change…' }).click();
  await page.getByRole('textbox', { name: 'We decide' }).fill('A short release call');
  await page.getByRole('button', { name: 'Keep it so' }).click();
  await expect.element(article('Decision')).toHaveTextContent('Kept');
  undo();
  await expect
    .poll(() => decisionsOf(shownSession()))
    .toMatchObject([{ what: 'No release call', state: 'standing' }]);
  undo();
  await expect.poll(() => actionsOf(shownSession())[1]?.state).toBe('open');
  expect(envelopesOf(shownSession())).toEqual([]);
});

test('a decision is kept, changed in words, and given another day', async () => {
  await openMeeting(meeting(), 'Look back');
  await region.getByRole('button', { name: 'Next' }).click();
  await region.getByRole('button', { name: 'Next' }).click();
  await region.getByRole('button', { name: 'Change…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the decision' });
  await dialog.getByRole('textbox', { name: 'We decide' }).fill('A short release call');
  await dialog.getByRole('button', { name: 'Keep it so' }).click();
  await expect.element(article('Decision')).toHaveTextContent(/A short release call.*Kept/);
  await region.getByLabelText('Look at it again on').fill('2027-02-01');
  expect(decisionsOf(shownSession())).toMatchObject([
    { what: 'A short release call', state: 'kept', revisitOn: '2027-02-01' },
  ]);
});

test('with nothing to look back at it says where promises come from', async () => {
  await openMeeting(inStep('look-back'), 'Look back');
  await expect.element(region).toHaveTextContent('Nothing to look back at');
  await press('y', 'l');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe finds nothing in the ${theme} theme`, async () => {
    document.documentElement.dataset.theme = theme;
    await openMeeting(meeting(), 'Look back');
    expect(await axeFindings()).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
}
