import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { StageFrame } from '../../../renderer/stage-views/stage-frame.tsx';
import { defaultPreferences } from '../../../shared/api/preferences.ts';
import type { RoundId, TopicId } from '../../../shared/session/ids.ts';
import type { Session } from '../../../shared/session/schema.ts';
import { stageViewOf } from '../../../shared/session/stage-view.ts';
import { axeFindings } from '../../support/axe-findings.ts';
import { aDecision, anAction } from '../../support/outcome-builders.ts';
import { aGroup, anId, anObservation, applied, aSession, aStep } from '../../support/session-builders.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

const sizes = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const;
const themes = ['light', 'dark', 'high-contrast'] as const;
const steps = (['vote', 'discuss', 'triage'] as const).map((kind) => aStep({ kind, name: `Step ${kind}` }));
const longText = 'A card that says in many words what it means to say and could have said in few. '
  .repeat(24)
  .trim();

/** A meeting with many topics, one of them a large group; every one has some votes. */
function fullMeeting(): Session {
  const singles = Array.from({ length: 30 }, (_, i) =>
    anObservation({
      text: i === 3 ? longText : `Topic ${i} ${'that takes a line or two '.repeat(i % 4)}`.trim(),
      dimension: (['mastery', 'autonomy', 'purpose'] as const)[i % 3] ?? null,
    }),
  );
  const group = aGroup(
    { name: 'Slow tests', dimension: 'mastery' },
    Array.from({ length: 14 }, (_, i) => anObservation({ text: `Slow test number ${i} is slow` })),
  );
  const ids = [group.group.id, ...singles.map(({ id }) => id)].map((id) => id as string as TopicId);
  const round = {
    id: anId<RoundId>('round'),
    topicIds: ids,
    budget: 3,
    voters: 9,
    tallies: Object.fromEntries(ids.map((id, i) => [id, { all: Math.max(1, 9 - i) }])),
    isRevealed: true,
    order: 'a0',
  };
  const [topicId = null] = ids;
  const actions = Array.from({ length: 9 }, (_, i) =>
    anAction({ what: `Action ${i} ${'and more of it '.repeat(i)}`.trim(), topicId, due: '2026-12-03' }),
  );
  return aSession({
    observations: singles,
    groups: [group],
    rounds: [round],
    steps,
    actions,
    decisions: [aDecision({ what: 'So be it', why: 'It is best', topicId })],
  });
}

function inStep(session: Session, index: number): Session {
  const step = steps[index];
  return step ? applied(session, { type: 'run.goTo', stepId: step.id }, Date.now()) : session;
}

function begun(session: Session): Session {
  const [first] = Object.keys(session.groups) as string[] as TopicId[];
  const inDiscussion = inStep(session, 1);
  return first ? applied(inDiscussion, { type: 'topic.begin', id: first }, Date.now()) : inDiscussion;
}

function placed(session: Session): Session {
  const ids = Object.values(session.rounds)[0]?.topicIds ?? [];
  return ids.reduce(
    (before, id, i) =>
      applied(before, { type: 'topic.setRung', id, rung: ([1, 2, 3, 4] as const)[i % 4] ?? 1 }),
    inStep(session, 2),
  );
}

const views: readonly (readonly [string, (session: Session) => Session])[] = [
  ['the votes', (session) => inStep(session, 0)],
  ['the agenda', (session) => inStep(session, 1)],
  ['a topic', begun],
  ['the ladder', placed],
];

let pages = 1;

async function show(session: Session, shownPage = 0) {
  const frame = (
    <main aria-label="Stage" data-surface="stage" style={{ height: '100vh' }}>
      <StageFrame
        view={stageViewOf(session)}
        page={shownPage}
        vocabulary={defaultPreferences.vocabulary}
        isConnected
        part={0}
        onPageCount={(_, count) => {
          pages = count;
        }}
      />
    </main>
  );
  const screen = await render(frame);
  await document.fonts.ready;
  return screen;
}

/** The texts of the points that are shown, without those that are only measured. */
function shownPoints(): string[] {
  const points = [...document.querySelectorAll('main ul > li')];
  return points.map((point) => point.textContent ?? '');
}

/** Points of which something lies outside their list. */
function cutPoints(): string[] {
  return [...document.querySelectorAll('main ul')].flatMap((list) => {
    const { bottom } = list.getBoundingClientRect();
    return [...list.children]
      .filter((point) => point.getBoundingClientRect().bottom > bottom + 1)
      .map((point) => point.textContent ?? '');
  });
}

// Text takes another size when its font arrives; what is measured here is what the room sees.
beforeAll(async () => {
  await Promise.all([...document.fonts].map((font) => font.load()));
});

afterEach(async () => {
  await page.viewport(1280, 720);
  delete document.documentElement.dataset.theme;
});

for (const [width, height] of sizes) {
  for (const [name, of] of views) {
    test(`at ${width}×${height} ${name} stand whole on pages, and the stage never scrolls`, async () => {
      await page.viewport(width, height);
      const session = of(fullMeeting());
      const seen = new Set<string>();
      pages = 1;
      for (let shownPage = 0; shownPage < pages; shownPage += 1) {
        const screen = await show(session, shownPage);
        await expect.poll(() => shownPoints().length).toBeGreaterThan(0);
        for (const point of shownPoints()) seen.add(point);
        expect(cutPoints()).toEqual([]);
        expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
        await screen.unmount();
      }
      expect(pages).toBeGreaterThan(1);
      expect(seen.size).toBe(name === 'a topic' ? 14 + 10 : 31);
    });
  }
}

test('a vote is told by rank with ties as ties; before it is revealed only numbers and titles', async () => {
  const session = fullMeeting();
  await show(inStep(session, 0));
  await expect.element(page.getByText('This is what you chose')).toBeVisible();
  await expect.poll(() => shownPoints()[0]).toBe('1.MasterySlow tests9 votes');
});

test('a topic gives the stage its colour and its own clock', async () => {
  await show(begun(fullMeeting()));
  await expect.element(page.getByText(/^topic 1 of 31$/)).toBeVisible();
  await expect.element(page.getByRole('timer', { name: 'Time left' })).toBeVisible();
  expect(document.querySelector('[data-step="discuss"]')?.getAttribute('data-colour')).toBe('mastery');
});

for (const theme of themes) {
  for (const [name, of] of views) {
    test(`axe finds nothing to say about ${name} in ${theme}`, async () => {
      document.documentElement.dataset.theme = theme;
      await show(of(fullMeeting()));
      await expect.poll(() => shownPoints().length).toBeGreaterThan(0);
      expect(await axeFindings()).toEqual([]);
      expect(page.getByRole('button').elements()).toEqual([]);
    });
  }
}
