import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MeetingScreen } from '../../../../renderer/meeting-screen.tsx';
import { adoptPreferences } from '../../../../renderer/stores/preferences-store.ts';
import { undo, useSessionStore } from '../../../../renderer/stores/session-store.ts';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { statementsInOrder } from '../../../../shared/session/pulse.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { pulseStatements, statementBank } from '../../../../shared/templates/statements.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aStatement } from '../../../support/outcome-builders.ts';
import { aPerson, aSession, aStep, type SessionParts, testTime } from '../../../support/session-builders.ts';
import { showApp } from '../../show-app.tsx';

const field = (role: string) => page.getByRole('textbox', { name: role, exact: true });
const statement = (text: string) => page.getByRole('heading', { name: text, exact: true });
const revealButton = page.getByRole('button', { name: 'Reveal the answers' });
const results = page.getByRole('region', { name: 'Answers' });
const dialog = page.getByRole('dialog', { name: 'Statements' });

/** Opens a meeting that stands in its pulse. */
async function openPulse(given: SessionParts = {}, others: readonly Session[] = []): Promise<void> {
  const step = aStep({ kind: 'pulse', name: 'Pulse' });
  const people = [aPerson({ role: 'product-owner' }), aPerson({ name: 'Raj', role: 'maker' })];
  const session = aSession({ people, ...given, steps: [step, aStep({ name: 'Talk' })] });
  const running = { ...session, run: { ...session.run, stepId: step.id, runningSince: testTime } };
  await showApp(<MeetingScreen sessionId={session.id} />, [running, ...others]);
  await expect.element(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible();
}

function answersNow() {
  const { session } = useSessionStore.getState();
  return session ? statementsInOrder(session).map(({ answers }) => answers) : [];
}

const quick = () => aStatement({ text: 'We are quick' });
const alone = () => aStatement({ text: 'We decide', dimension: 'autonomy' });

beforeEach(() => adoptPreferences(defaultPreferences));

test('a pulse without statements offers one per dimension, and a health check nine', async () => {
  await openPulse();
  await page.getByRole('button', { name: 'Ask these 3' }).click();
  await expect.element(statement(pulseStatements[0]?.text ?? '')).toBeVisible();
  await expect.element(page.getByText('Statement 1 of 3')).toBeVisible();
});

test('a health check offers nine', async () => {
  await openPulse({ kind: 'health-check' });
  await page.getByRole('button', { name: 'Ask these 9' }).click();
  await expect.element(page.getByText('Statement 1 of 9')).toBeVisible();
});

test('what the last meeting asked is asked again and compared', async () => {
  const last = aStatement({
    line: 'own-1',
    text: 'We laugh',
    answers: { maker: [4] },
    isRevealed: true,
  });
  await openPulse({ date: '2026-11-20' }, [aSession({ date: '2026-10-05', statements: [last] })]);
  await page.getByRole('button', { name: 'Ask the same as last time' }).click();
  await field('Maker').fill('2');
  await revealButton.click();
  await expect.element(results).toHaveTextContent('2 of 5, worse (was 4) on Mon 5 Oct 2026');
});

test('digits are answers: Tab goes to the next role, R reveals out of the field, PageDown turns', async () => {
  await openPulse({ statements: [quick(), alone()] });
  await expect.element(statement('We are quick')).toBeVisible();
  await field('Product Owner').click();
  await userEvent.keyboard('5{Tab}4 3 5');
  expect(answersNow()[0]).toEqual({ 'product-owner': [5], maker: [4, 3, 5] });
  await expect.element(page.getByText('2 of 2 roles answered, hidden from the room')).toBeVisible();
  await userEvent.keyboard('r');
  await expect.element(results).toHaveTextContent('Widest gap: PO 5, Makers 4');
  await userEvent.keyboard('r');
  await expect.element(results).not.toBeInTheDocument();
  await userEvent.keyboard('{PageDown}');
  await expect.element(statement('We decide')).toBeVisible();
  await expect.element(field('Product Owner')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(statement('We are quick')).toBeVisible();
  await expect.element(field('Maker')).toHaveValue('4 3 5');
});

test('Enter alone leads from role to role, shows the answers and goes on to the next statement', async () => {
  await openPulse({ statements: [quick(), alone()] });
  await expect.element(field('Product Owner')).toHaveFocus();
  await userEvent.keyboard('7{Enter}');
  await expect.element(field('Product Owner')).toHaveFocus();
  await userEvent.keyboard('{Backspace}5{Enter}4 3 5{Enter}');
  expect(answersNow()[0]).toEqual({ 'product-owner': [5], maker: [4, 3, 5] });
  await expect.element(revealButton).toHaveFocus();
  await expect.element(results).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(results).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Next statement' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(statement('We decide')).toBeVisible();
  await expect.element(field('Product Owner')).toHaveFocus();
  await userEvent.keyboard('1{Enter}{Enter}{Enter}');
  await expect.element(page.getByRole('button', { name: 'Hide the answers' })).toHaveFocus();
});

test('what was revealed is in sight at once, also in a low window', async () => {
  await page.viewport(1280, 720);
  const roles = { 'product-owner': [5], 'chapter-lead': [1], 'agile-coach': [3], maker: [2, 4] };
  const people = Object.keys(roles).map((role) => aPerson({ role: role as keyof typeof roles }));
  await openPulse({ people, statements: [aStatement({ text: 'We are quick', answers: roles }), alone()] });
  await userEvent.keyboard('r');
  await expect.element(results).toBeInViewport({ ratio: 0.95 });
  await expect.element(page.getByRole('button', { name: 'Next statement' })).toBeInViewport({ ratio: 1 });
});

test('with huge text the field and the fingers of a role stand beside or below each other', async () => {
  await page.viewport(1280, 720);
  document.documentElement.dataset.textSize = 'huge';
  await openPulse({ statements: [quick()] });
  const box = (element: Element) => element.getBoundingClientRect();
  const text = box(field('Maker').element());
  const fingers = box(page.getByRole('group', { name: 'Maker: one more answer' }).element());
  delete document.documentElement.dataset.textSize;
  expect(fingers.top >= text.bottom || fingers.left >= text.right).toBe(true);
});

test('a digit that is no answer is refused beside the field, and nothing is lost', async () => {
  await openPulse({ statements: [quick()] });
  await field('Maker').click();
  await userEvent.keyboard('4 3');
  await userEvent.keyboard(' 7');
  await expect
    .element(page.getByRole('alert').filter({ hasText: '“7”' }))
    .toHaveTextContent('“7” is no answer. Type 1 to 5 fingers per person, such as 4 3 5.');
  expect(answersNow()[0]).toEqual({ maker: [4, 3] });
  await userEvent.tab();
  await expect.element(field('Maker')).toHaveValue('4 3 7');
  await field('Maker').fill('4 3 2');
  expect(answersNow()[0]).toEqual({ maker: [4, 3, 2] });
  await expect.element(field('Maker')).toHaveAccessibleDescription('');
});

test('hands do it too: a button for each finger, one to take it back, a list to turn to a statement', async () => {
  await openPulse({ statements: [quick(), alone()] });
  const fingers = page.getByRole('group', { name: 'Maker: one more answer' });
  await fingers.getByRole('button', { name: '4' }).click();
  await fingers.getByRole('button', { name: '2' }).click();
  expect(answersNow()[0]).toEqual({ maker: [4, 2] });
  await expect.element(field('Maker')).toHaveValue('4 2');
  await page.getByRole('button', { name: 'Take back the last answer of Maker' }).click();
  expect(answersNow()[0]).toEqual({ maker: [4] });
  const list = page.getByRole('navigation', { name: 'Statements' });
  await list.getByRole('button', { name: 'We decide' }).click();
  await expect.element(statement('We decide')).toBeVisible();
  await expect.element(list.getByRole('button', { name: 'We are quick' })).toHaveTextContent('answered');
});

test('an undo shows in the field what stands then', async () => {
  await openPulse({ statements: [quick()] });
  await field('Maker').click();
  await userEvent.keyboard('4');
  await userEvent.keyboard('5');
  await expect.element(field('Maker')).toHaveValue('45');
  await expect.poll(() => useSessionStore.getState().undoType).toBe('statement.answer');
  undo();
  await expect.element(field('Maker')).toHaveValue('4');
});

test('the statements are chosen, worded, put in order and left out', async () => {
  await openPulse({ statements: [quick(), alone()] });
  await userEvent.keyboard('s');
  const shipped = statementBank[3]?.text ?? '';
  await dialog.getByRole('button', { name: `Ask: ${shipped}` }).click();
  await dialog.getByRole('button', { name: `Ask earlier: ${shipped}` }).click();
  await dialog.getByRole('textbox', { name: 'Your statement' }).fill('We laugh');
  await dialog.getByRole('combobox', { name: 'Dimension' }).selectOptions('Purpose');
  await dialog.getByRole('button', { name: 'Ask this too' }).click();
  await dialog.getByRole('button', { name: 'Do not ask: We decide' }).click();
  await dialog.getByRole('button', { name: 'Edit: We are quick' }).click();
  await userEvent.keyboard(' and calm{Enter}');
  await expect.element(dialog.getByText('We are quick and calm')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  const { session } = useSessionStore.getState();
  expect(session && statementsInOrder(session).map(({ text }) => text)).toEqual([
    'We are quick and calm',
    shipped,
    'We laugh',
  ]);
});

test('a statement without words is refused with a sentence', async () => {
  await openPulse({ statements: [quick()] });
  await userEvent.keyboard('s');
  await dialog.getByRole('textbox', { name: 'Your statement' }).fill('   ');
  await dialog.getByRole('button', { name: 'Ask this too' }).click();
  await expect.element(page.getByText('A statement needs some words. Nothing was changed.')).toBeVisible();
});

test('a health check ends with all statements, the widest gap first', async () => {
  const agree = aStatement({
    text: 'We agree',
    answers: { maker: [4], 'product-owner': [4] },
    isRevealed: true,
  });
  const differ = aStatement({
    text: 'We differ',
    answers: { maker: [1], 'product-owner': [5] },
    isRevealed: true,
  });
  await openPulse({ kind: 'health-check', statements: [agree, differ] });
  await page.getByRole('button', { name: 'All statements, widest gap first' }).click();
  const rows = page.getByRole('row');
  await expect.element(rows.nth(1)).toHaveTextContent(/We differ\s*PO 5, Maker 1/);
  await expect.element(rows.nth(2)).toHaveTextContent(/We agree\s*none/);
  expect(await axeFindings()).toEqual([]);
});

test.each(['light', 'dark', 'high-contrast'])('axe finds nothing in the pulse in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  const answered = aStatement({
    answers: { maker: [1, 4], 'product-owner': [5] },
    before: { date: '2026-10-05', answers: { maker: [3] } },
    isRevealed: true,
  });
  await openPulse({ statements: [answered, alone()] });
  await expect.element(results).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  delete document.documentElement.dataset.theme;
});
