import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../support/axe-findings.ts';
import { aGroup, anObservation, type SessionParts } from '../../support/session-builders.ts';
import { inStep } from '../open-meeting.tsx';
import { projectorSizes, showStage, stage, unreadable } from '../show-stage.tsx';

type Kind = 'observe' | 'sort' | 'coverage';

const longText = 'We shipped three things at once and could not tell which one broke. '
  .repeat(30)
  .slice(0, 2_000);
const longWord = 'Rechtsschutzversicherungsgesellschaftenzustimmungsverfahren'.repeat(3);

async function openStage(kind: Kind, given: SessionParts = {}, isRevealed = false): Promise<void> {
  await showStage(inStep(kind, given, { sentence: 'What have you seen?', isRevealed }));
}

afterEach(async () => {
  await page.viewport(1280, 720);
  delete document.documentElement.dataset.theme;
});

test('blind, the room reads questions and a count', async () => {
  await openStage('observe', { observations: [anObservation({ text: 'Tests are slow' })] });
  await expect.element(stage.getByRole('heading', { level: 2, name: 'Mastery' })).toBeVisible();
  await expect.element(stage).toHaveTextContent('1 card');
  await expect.element(stage.getByText('Tests are slow')).not.toBeInTheDocument();
});

test('once they are revealed, the room reads the cards', async () => {
  await openStage('observe', { observations: [anObservation({ text: 'Tests are slow' })] }, true);
  await expect.element(stage.getByRole('article').getByText('Tests are slow')).toBeVisible();
});

test('when all cards are sorted, the room is told so', async () => {
  await openStage('sort', { observations: [anObservation({ dimension: 'mastery' })] });
  await expect.element(stage.getByText('All cards are sorted')).toBeVisible();
});

test('the group that is to be sorted is shown with its name and all its cards', async () => {
  await openStage('sort', { groups: [aGroup({ name: 'Releases' })] });
  await expect.element(stage.getByRole('heading', { name: 'Releases' })).toBeVisible();
  await expect.poll(() => stage.getByRole('article').elements().length).toBe(2);
});

test('a card too long for the stage turns its pages, and none of its lines is cut through', async () => {
  await page.viewport(1024, 768);
  await openStage('sort', { observations: [anObservation({ text: longText })] });
  await expect.element(stage.getByText('page 1 of 2')).toBeVisible();
  const words = stage.element().querySelector('article > p') as HTMLElement;
  const lines = words.clientHeight / Number.parseFloat(getComputedStyle(words).lineHeight);
  expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.1);
  await userEvent.keyboard('{PageDown}');
  await expect.element(stage.getByText('page 2 of 2')).toBeVisible();
  expect(words.scrollTop + words.clientHeight).toBeGreaterThanOrEqual(words.scrollHeight - 2);
});

const looks: Record<string, [Kind, SessionParts, boolean]> = {
  'questions and no card': ['observe', {}, false],
  '40 revealed cards': ['observe', { observations: Array.from({ length: 40 }, () => anObservation()) }, true],
  'revealed cards of any length': [
    'observe',
    { observations: [longText, longWord].map((text) => anObservation({ text })) },
    true,
  ],
  'a card of 240 characters': [
    'sort',
    { observations: [anObservation({ text: longText.slice(0, 240) })] },
    false,
  ],
  'a very long word': ['sort', { observations: [anObservation({ text: longWord })] }, false],
  'the empty grid': ['coverage', {}, false],
};

test.each(
  Object.keys(looks).flatMap((look) =>
    projectorSizes.map(([width, height]) => [look, width, height] as const),
  ),
)('%s fit the stage at %d × %d', async (look, width, height) => {
  await page.viewport(width, height);
  const [kind, parts, isRevealed] = looks[look] as [Kind, SessionParts, boolean];
  await openStage(kind, parts, isRevealed);
  expect(unreadable()).toEqual([]);
});

test.each(
  ['light', 'dark', 'high-contrast'].flatMap((theme) =>
    (['observe', 'sort', 'coverage'] as const).map((kind) => [kind, theme] as const),
  ),
)('axe has nothing to say of %s in %s', async (kind, theme) => {
  document.documentElement.dataset.theme = theme;
  await openStage(kind, { observations: [anObservation({ lens: 'process', secondDimension: 'purpose' })] });
  expect(await axeFindings()).toEqual([]);
});
