import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSessionStore } from '../../../../renderer/stores/session-store.ts';
import { currentStep } from '../../../../shared/session/steps.ts';
import { focusOf } from '../../../../shared/session/walk.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { anObservation, aPerson } from '../../../support/session-builders.ts';
import { inStep, openMeeting } from '../../open-meeting.tsx';

const ana = aPerson({ name: 'Ana', role: 'product-owner' });
const captureLine = page.getByRole('textbox', { name: 'What did you observe?' });
const said = () => document.getElementById('capture-preview')?.textContent ?? '';

function session() {
  const open = useSessionStore.getState().session;
  if (!open) throw new Error('The meeting is not open.');
  return open;
}

function captured() {
  return Object.values(session().observations).map(({ text, source, dimension }) => ({
    text,
    source,
    dimension,
  }));
}

test('R shows the cards to the room and hides them again', async () => {
  await openMeeting(inStep('observe', { observations: [anObservation()] }), 'Observe');
  await expect.element(page.getByText('1 card, the room sees only how many')).toBeVisible();
  await userEvent.keyboard('r');
  await expect.element(page.getByText('1 card, shown to the room')).toBeVisible();
  expect(currentStep(session())?.isRevealed).toBe(true);
  await page.getByRole('button', { name: 'Hide again' }).click();
  expect(currentStep(session())?.isRevealed).toBe(false);
  expect(await axeFindings()).toEqual([]);
});

test('other questions come one set after the other, and then the first again', async () => {
  await openMeeting(inStep('observe'), 'Observe');
  const questions = page.getByRole('list', { name: 'Questions' });
  const before = questions.element().textContent;
  const button = page.getByRole('button', { name: /^Other questions/ });
  await button.click();
  expect(questions.element().textContent).not.toBe(before);
  await button.click();
  await button.click();
  await button.click();
  expect(questions.element().textContent).toBe(before);
});

test('Tab in the line says who speaks, for every card until it is another one; what is typed wins', async () => {
  await openMeeting(inStep('observe', { people: [ana] }), 'Observe');
  await captureLine.click();
  await userEvent.keyboard('{Tab}');
  await expect.poll(said).toContain('From Ana');
  await expect.element(captureLine).toHaveFocus();
  await userEvent.keyboard('one{Enter}@cl two{Enter}{Tab}three{Enter}');
  await expect.poll(captured).toMatchObject([
    { text: 'one', source: { kind: 'person', personId: ana.id } },
    { text: 'two', source: { kind: 'role', role: 'chapter-lead' } },
    { text: 'three', source: { kind: 'role', role: 'chapter-lead' } },
  ]);
  await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}');
  expect(said()).toBe('');
  await userEvent.keyboard('{Escape}');
  await expect.element(captureLine).not.toHaveFocus();
});

test('in other steps Tab leaves the line as everywhere', async () => {
  await openMeeting(inStep('sort', { people: [ana], observations: [anObservation()] }), 'Sort');
  await captureLine.click();
  await userEvent.keyboard('{Tab}');
  await expect.element(captureLine).not.toHaveFocus();
  expect(said()).toBe('');
});

test('a cell of the grid is walked to by arrows, and what is captured goes there', async () => {
  await openMeeting(inStep('coverage', { people: [ana] }), 'Coverage');
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
  expect(focusOf(session())).toBe('chapter-lead/purpose');
  await expect
    .element(page.getByRole('status').filter({ hasText: 'Purpose, seen by the Chapter Lead?' }))
    .toBeVisible();
  await userEvent.keyboard('n');
  await userEvent.keyboard('Nobody measured it{Enter}');
  expect(captured()).toEqual([
    { text: 'Nobody measured it', source: { kind: 'role', role: 'chapter-lead' }, dimension: 'purpose' },
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('a cell that is clicked is captured into at once, and Escape and Enter lead back and forth', async () => {
  await openMeeting(inStep('coverage'), 'Coverage');
  await page.getByRole('button', { name: 'Autonomy, seen by the Agile Coach?' }).click();
  await expect.element(captureLine).toHaveFocus();
  expect(said()).toContain('Agile Coach');
  await userEvent.keyboard('{Escape}{Enter}');
  await expect.element(captureLine).toHaveFocus();
  await userEvent.keyboard('We ask for every release{Enter}');
  expect(captured()).toMatchObject([{ source: { role: 'agile-coach' }, dimension: 'autonomy' }]);
});
