import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { StageFrame } from '../../../../renderer/stage-views/stage-frame.tsx';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { notStarted, type StepKind } from '../../../../shared/session/run-schema.ts';
import { stageViewOf } from '../../../../shared/session/stage-view.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aDecision, aGoal, anAction } from '../../../support/outcome-builders.ts';
import { aPerson, aSession, aStep, type SessionParts } from '../../../support/session-builders.ts';
import { stage, unreadable } from '../../show-stage.tsx';

const carriedFrom = '2026-10-23';
const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const long = 'We split the slow user interface tests of the payment flow into small suites. '
  .repeat(4)
  .slice(0, 300);
let pages = 0;

/** Shows the room a step of this kind. */
async function showStep(kind: StepKind, given: SessionParts = {}, { isRevealed = false, at = 0 } = {}) {
  const step = aStep({ kind, name: 'The step', isRevealed });
  const run = { ...notStarted, ...given.run, stepId: step.id };
  const session = aSession({ people: [ana], ...given, steps: [step], run });
  document.documentElement.dataset.surface = 'stage';
  const shown = await render(
    <main aria-label="Stage" style={{ position: 'fixed', inset: 0 }}>
      <StageFrame
        view={stageViewOf(session)}
        page={at}
        vocabulary={defaultPreferences.vocabulary}
        isConnected
        part={0}
        onPageCount={(_, count) => {
          pages = count;
        }}
      />
    </main>,
  );
  await document.fonts.ready;
  await expect.element(stage.getByRole('heading', { level: 1 })).toBeVisible();
  return shown;
}

afterEach(async () => {
  await page.viewport(1280, 720);
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.surface;
});

const actions = [
  anAction({
    what: 'Split slow tests',
    owner: { kind: 'person', personId: ana.id },
    carriedFrom,
    due: '2026-11-06',
    postponed: 1,
    dimension: 'mastery',
    secondDimension: 'autonomy',
    isOneThing: true,
  }),
];
const goals = ['Fix the build', 'Ship the login'].flatMap((text, i) => [
  aGoal({
    text,
    week: 'last',
    result: 'not-done',
    reason: i === 0 ? 'waiting-for-others' : 'too-much',
    note: 'a note',
  }),
  aGoal({ text, link: 'weak', dimension: 'purpose' }),
]);
const fingers = { fistOfFive: [5, 4, 4, 0], nextDate: '2026-12-18' };

test('a promise stands alone: who, what, how old', async () => {
  await showStep('look-back', { actions });
  await expect
    .element(stage)
    .toHaveTextContent(
      /Split slow tests.*Ana.*promised Fri 23 Oct 2026, 28 days ago.*by Fri 6 Nov 2026.*put off once/,
    );
});

test('an action is read in its sentence', async () => {
  await showStep('say-it-back', { actions });
  await expect
    .element(stage)
    .toHaveTextContent('We will split slow tests so that our squad gains Mastery and Autonomy.');
  await expect.element(stage).toHaveTextContent('The one thing until next time');
});

test('hands are asked for, and counted by fingers once they are revealed', async () => {
  await showStep('close', fingers);
  await expect.element(stage).toHaveTextContent('Show 0 to 5 fingers4 hands counted');
  await expect.element(stage.getByRole('list')).not.toBeInTheDocument();
  await expect.element(stage).toHaveTextContent('Next meeting: Friday 18 December 2026');
});

test('a list of goals is turned by pages and never scrolls', async () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    aGoal({ text: `${i + 1}. ${long}`.slice(0, 300), link: 'clear' }),
  );
  await page.viewport(1024, 768);
  await showStep('this-week', { goals: many }, { at: 2 });
  expect(pages).toBe(3);
  expect(stage.getByRole('listitem').elements()).toHaveLength(2);
  await expect.element(stage).toHaveTextContent('11. We split');
  expect(unreadable()).toEqual([]);
});

test('words of the greatest length still stand on one page', async () => {
  await page.viewport(1024, 768);
  await showStep('say-it-back', { actions: [anAction({ what: long, helps: long, dimension: 'mastery' })] });
  expect(unreadable()).toEqual([]);
  const card = stage.getByRole('article').element();
  expect(card.scrollHeight).toBeLessThanOrEqual(card.clientHeight + 1);
});

const views: readonly (readonly [StepKind, SessionParts])[] = [
  ['look-back', { actions }],
  ['look-back', { decisions: [aDecision({ carriedFrom, why: 'Nobody needed it', state: 'kept' })] }],
  ['look-back', {}],
  ['say-it-back', { actions }],
  ['say-it-back', {}],
  ['close', fingers],
  ['last-week', { goals }],
  ['this-week', { goals }],
  ['this-week', {}],
  ['mastery-time', { goals, masteryTime: { planned: 12, taken: 3 } }],
  ['suggestions', { goals }],
  ['suggestions', {}],
];
for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe finds nothing on these views in the ${theme} theme, and everything can be read from afar`, async () => {
    document.documentElement.dataset.theme = theme;
    for (const [kind, given] of views) {
      const shown = await showStep(kind, given, { isRevealed: true });
      expect(await axeFindings(), kind).toEqual([]);
      expect(unreadable(), kind).toEqual([]);
      expect(stage.getByRole('button').elements()).toEqual([]);
      await shown.unmount();
    }
  });
}
