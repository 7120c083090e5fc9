import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { client, connectThrough } from '../../../renderer/api/client.ts';
import { StageScreen } from '../../../renderer/screens/stage/stage-screen.tsx';
import type { StepKind } from '../../../shared/session/run-schema.ts';
import { axeFindings } from '../../support/axe-findings.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { aPerson, aSession, aStep, type SessionParts } from '../../support/session-builders.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

const stage = page.getByRole('main', { name: 'Stage' });
const people = [
  aPerson({ name: 'Paula', role: 'product-owner' }),
  aPerson({ name: 'Mira', role: 'chapter-lead' }),
  aPerson({ name: 'Lena', role: 'chapter-lead' }),
  aPerson({ name: 'Raj', role: 'maker', isPresent: false }),
];
const crowd = Array.from({ length: 25 }, (_, i) =>
  aPerson({ name: `Bartholomew Featherstonehaugh ${i}`, role: 'maker' }),
);

async function openStage(kind: StepKind, given: SessionParts = {}): Promise<void> {
  const step = aStep({ kind, name: 'Begin', sentence: 'How we want to work together', plannedMs: 180_000 });
  const session = aSession({ steps: [step], run: { ...aSession().run, stepId: step.id }, ...given });
  connectThrough(memoryHost([session]).transport);
  await client.call('stage.present', { sessionId: session.id });
  await document.fonts.ready;
  await render(<StageScreen />);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Begin' })).toBeVisible();
}

/** Whatever reaches over the edges of the middle of the stage, or is too small to be read in the room. */
function faults(): string[] {
  const main = stage.element();
  const middle = main.querySelector('header + *');
  const box = middle?.getBoundingClientRect();
  const texts = [...(middle?.querySelectorAll<HTMLElement>('p, li, span, strong') ?? [])];
  const smallest = (main as HTMLElement).clientHeight / 40;
  return texts
    .filter((text) => {
      const { top, bottom, left, right } = text.getBoundingClientRect();
      const isOut =
        !box || top < box.top - 1 || bottom > box.bottom + 1 || left < box.left - 1 || right > box.right + 1;
      return isOut || Number.parseFloat(getComputedStyle(text).fontSize) < smallest;
    })
    .map((text) => text.textContent ?? '');
}

afterEach(async () => {
  await page.viewport(1280, 720);
  delete document.documentElement.dataset.theme;
});

test('people who arrive read how long it is, what the meeting is for and who is here', async () => {
  await openStage('arrive', { people, purpose: 'Payments people trust' });
  await expect.element(stage.getByText('Payments people trust')).toBeVisible();
  expect(stage.getByText('03:00').elements()).toHaveLength(2);
  await expect.element(stage.getByText('3 people are here')).toBeVisible();
  await expect.element(stage.getByText('Chapter Leads Mira, Lena')).toBeVisible();
  await expect.element(stage.getByText('Raj')).not.toBeInTheDocument();
});

test('without a purpose the line of the step stands there, and after the time it begins', async () => {
  const step = aStep({
    kind: 'arrive',
    name: 'Begin',
    sentence: 'Good that you are here.',
    spentMs: 400_000,
  });
  await openStage('arrive', { steps: [step], run: { ...aSession().run, stepId: step.id } });
  await expect.element(stage.getByText('Good that you are here.')).toBeVisible();
  await expect.element(stage.getByText('We begin')).toBeVisible();
});

test.each([
  ['roles', '2 Chapter Leads', /Mira|Lena|Paula/],
  ['none', '3 people are here', /Mira|Lena|Paula|Chapter|PO/],
] as const)('who is here is told as far as “%s” goes', async (attribution, told, never) => {
  await openStage('open', { people, attribution, agreements: 'One talks' });
  await expect.element(stage.getByText(told)).toBeVisible();
  expect(stage.element().textContent).not.toMatch(never);
});

test('the agreements stand below the purpose, and many of them are paged', async () => {
  const agreements = Array.from({ length: 12 }, (_, i) => `Agreement ${i + 1}`).join('\n');
  await openStage('open', { agreements, purpose: 'Trust' });
  await expect.element(stage.getByText('Trust', { exact: true })).toBeVisible();
  await expect.element(stage.getByText('Agreement 7', { exact: true })).toBeVisible();
  await expect.element(stage.getByText('Agreement 8', { exact: true })).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(stage.getByText('Agreement 12', { exact: true })).toBeVisible();
});

test('a long name of a squad leaves the steps their place beside it', async () => {
  await page.viewport(1024, 768);
  const agreements = Array.from({ length: 12 }, (_, i) => `Agreement ${i + 1}`).join('\n');
  const squad = 'Customer Onboarding and Identity Verification Platform North-West, all of it';
  await openStage('open', { agreements, squad });
  const trail = stage.element().querySelector('footer > span');
  expect(trail?.textContent).toContain('Begin');
  expect(trail?.clientWidth).toBeGreaterThan(400);
});

test('without purpose and agreements the line of the step stands there', async () => {
  await openStage('open', { people });
  await expect.element(stage.getByText('How we want to work together')).toBeVisible();
  await expect.element(stage.getByText('3 people are here')).toBeVisible();
});

const sizes = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const;
const kinds = ['arrive', 'open'] as const;

test.each(sizes.flatMap(([width, height]) => kinds.map((kind) => [kind, width, height] as const)))(
  'in %s a long purpose, long agreements and 25 people fit at %d × %d',
  async (kind, width, height) => {
    await page.viewport(width, height);
    const long = 'We tell what we saw and not what we conclude from it about others '
      .repeat(4)
      .slice(0, 238)
      .trim();
    await openStage(kind, { people: crowd, purpose: long, agreements: `${long}\n${long}\nOne talks` });
    expect(faults()).toEqual([]);
  },
);

test.each(['light', 'dark', 'high-contrast'].flatMap((theme) => kinds.map((kind) => [kind, theme] as const)))(
  'axe has nothing to say of %s in %s',
  async (kind, theme) => {
    document.documentElement.dataset.theme = theme;
    await openStage(kind, { people, purpose: 'Trust', agreements: 'One talks' });
    expect(await axeFindings()).toEqual([]);
  },
);
