import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SegmentedControl } from '../../../../renderer/components/segmented-control.tsx';
import { type AppAction, useActions } from '../../../../renderer/stores/action-registry.ts';
import { leaveStageHere } from '../../../../renderer/stores/present-here-store.ts';
import { aDecision, anAction } from '../../../support/outcome-builders.ts';
import { anObservation, aStep } from '../../../support/session-builders.ts';
import { openMeeting } from '../../open-meeting.tsx';
import { press, showApp, shownSession } from '../../show-app.tsx';
import { currentName, meetingIn, threeSteps } from '../steps/step-meetings.ts';

const stage = page.getByRole('main', { name: 'Stage' });
const line = page.getByRole('textbox', { name: 'What did you observe?' });
const stepName = () => {
  const { steps, run } = shownSession();
  return run.stepId && steps[run.stepId]?.name;
};

afterEach(() => {
  leaveStageHere();
  sessionStorage.clear();
});

test('→ and ← walk through the meeting, in the operator’s view and over the stage', async () => {
  await openMeeting(meetingIn(threeSteps(), 0, 0));
  await press('{ArrowRight}');
  await expect.poll(currentName).toBe('Talk it over');
  await press('{ArrowLeft}');
  await expect.poll(currentName).toBe('Welcome');
  await press('{F11}');
  await expect.element(stage.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await press('{ArrowRight}');
  await expect.element(stage.getByRole('heading', { name: 'Talk it over' })).toBeVisible();
});

test('they are the caret’s in the capture line, and the board’s while a card has the focus', async () => {
  const session = meetingIn(threeSteps(), 0, 0);
  const filed = anObservation({ text: 'Filed', dimension: 'mastery' });
  await openMeeting({ ...session, observations: { ...session.observations, [filed.id]: filed } });
  await line.click();
  await press('{ArrowRight}');
  expect(stepName()).toBe('Welcome');
  const first = page.getByRole('region', { name: 'To sort' }).getByRole('listitem').first();
  (first.element() as HTMLElement).focus();
  await press('{ArrowRight}');
  await expect.element(page.getByRole('listitem', { name: 'Filed' })).toHaveFocus();
  expect(stepName()).toBe('Welcome');
});

test('a step first goes through what it is about', async () => {
  const carriedFrom = '2026-10-23';
  const promises = {
    actions: { ...one(anAction({ what: 'Split tests', carriedFrom })) },
    decisions: { ...one(aDecision({ what: 'No release call', carriedFrom, revisitOn: '2026-11-20' })) },
  };
  const steps = [aStep({ kind: 'look-back', name: 'Look back' }), aStep({ name: 'After' })];
  await openMeeting({ ...meetingIn(steps, 0, 0), ...promises }, 'Look back');
  const decision = page.getByRole('article', { name: 'Decision' });
  await press('{ArrowRight}');
  await expect.element(decision).toBeVisible();
  await press('{ArrowRight}');
  await expect.poll(stepName).toBe('After');
});

test('in Coverage they walk the cells, row after row; with the focus on a cell they stay at the edge', async () => {
  const steps = [aStep({ kind: 'coverage', name: 'Coverage' }), aStep({ name: 'After' })];
  await openMeeting(meetingIn(steps, 0, 0), 'Coverage');
  const cell = () => shownSession().run.focusId;
  await press('{ArrowRight}', '{ArrowRight}');
  await expect.poll(cell).toBe('product-owner/purpose');
  await press('{ArrowRight}');
  await expect.poll(cell).toBe('chapter-lead/mastery');
  await press('{ArrowLeft}');
  await expect.poll(cell).toBe('product-owner/purpose');
  document.querySelector<HTMLElement>('[data-cell="product-owner/purpose"]')?.focus();
  await press('{ArrowRight}');
  expect(cell()).toBe('product-owner/purpose');
});

test.each([
  ['a radio button', () => page.getByRole('radio', { name: 'One' })],
  ['a tab', () => page.getByRole('tab')],
  ['a slider', () => page.getByRole('slider')],
  ['a list', () => page.getByRole('combobox')],
  ['a text', () => page.getByRole('textbox')],
])('they are left to %s', async (_, target) => {
  const run = vi.fn();
  const actions: readonly AppAction[] = [
    { id: 'test.walk', label: 'Walk', group: 'Test', keys: ['ArrowRight'], worksInText: true, run },
  ];
  function Screen() {
    useActions(actions);
    return (
      <main>
        <SegmentedControl
          label="Choice"
          options={['One', 'Two'].map((value) => ({ value, label: value }))}
          value="One"
          onChange={() => undefined}
        />
        <button type="button" role="tab" aria-selected="true">
          Tab
        </button>
        <input type="range" aria-label="Slider" />
        <select aria-label="List" />
        <input aria-label="Text" />
        <button type="button">Button</button>
      </main>
    );
  }
  await showApp(<Screen />, []);
  (target().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(run).not.toHaveBeenCalled();
  (page.getByRole('button').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(run).toHaveBeenCalledOnce();
});

function one<Row extends { readonly id: string }>(row: Row): Record<Row['id'], Row> {
  return { [row.id]: row } as Record<Row['id'], Row>;
}
