import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { client, connectThrough } from '../../../renderer/api/client.ts';
import { StageScreen } from '../../../renderer/screens/stage/stage-screen.tsx';
import { axeFindings } from '../../support/axe-findings.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { aGroup, anObservation, aSession, aStep, type SessionParts } from '../../support/session-builders.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

type Kind = 'observe' | 'sort' | 'coverage';

const stage = page.getByRole('main', { name: 'Stage' });
const longText = 'We shipped three things at once and could not tell which one broke. '
  .repeat(30)
  .slice(0, 2_000);
const longWord = 'Rechtsschutzversicherungsgesellschaftenzustimmungsverfahren'.repeat(3);

async function openStage(kind: Kind, given: SessionParts = {}, isRevealed = false): Promise<void> {
  const step = aStep({ kind, name: 'Here', sentence: 'What have you seen?', isRevealed });
  const session = aSession({ steps: [step], run: { ...aSession().run, stepId: step.id }, ...given });
  connectThrough(memoryHost([session]).transport);
  await client.call('stage.present', { sessionId: session.id });
  await document.fonts.ready;
  await render(<StageScreen />);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Here' })).toBeVisible();
}

/** Whatever reaches over the edges of the middle of the stage, or is too small to be read in the room. */
function faults(): string[] {
  const main = stage.element() as HTMLElement;
  const middle = main.querySelector('header + *');
  const box = middle?.getBoundingClientRect();
  const texts = [...(middle?.querySelectorAll<HTMLElement>('p, li, span, strong, h2, td, th') ?? [])];
  return texts
    .filter((text) => [...text.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
    .filter((text) => !text.closest('[aria-hidden], .visually-hidden'))
    .filter((text) => {
      const { top, bottom, left, right } = text.getBoundingClientRect();
      const isOut =
        !box || top < box.top - 1 || bottom > box.bottom + 1 || left < box.left - 1 || right > box.right + 1;
      return isOut || Number.parseFloat(getComputedStyle(text).fontSize) < main.clientHeight / 40;
    })
    .map((text) => text.textContent ?? '');
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
const sizes = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const;

test.each(
  Object.keys(looks).flatMap((look) => sizes.map(([width, height]) => [look, width, height] as const)),
)('%s fit the stage at %d × %d', async (look, width, height) => {
  await page.viewport(width, height);
  const [kind, parts, isRevealed] = looks[look] as [Kind, SessionParts, boolean];
  await openStage(kind, parts, isRevealed);
  expect(faults()).toEqual([]);
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
