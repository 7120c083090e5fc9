import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Step, StepKind } from '../../../shared/session/run-schema.ts';
import { axeFindings } from '../../support/axe-findings.ts';
import { aPerson, type SessionParts } from '../../support/session-builders.ts';
import { inStep } from '../open-meeting.tsx';
import { projectorSizes, showStage, stage, unreadable } from '../show-stage.tsx';

const people = [
  aPerson({ name: 'Paula', role: 'product-owner' }),
  aPerson({ name: 'Mira', role: 'chapter-lead' }),
  aPerson({ name: 'Lena', role: 'chapter-lead' }),
  aPerson({ name: 'Raj', role: 'maker', isPresent: false }),
];
const crowd = Array.from({ length: 25 }, (_, i) =>
  aPerson({ name: `Bartholomew Featherstonehaugh ${i}`, role: 'maker' }),
);

async function openStage(kind: StepKind, given: SessionParts = {}, step: Partial<Step> = {}): Promise<void> {
  const timed = { name: 'Begin', sentence: 'How we want to work together', plannedMs: 180_000 };
  await showStage(inStep(kind, given, { ...timed, ...step }));
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
  await openStage('arrive', {}, { sentence: 'Good that you are here.', spentMs: 400_000 });
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

const kinds = ['arrive', 'open'] as const;

test.each(projectorSizes.flatMap(([width, height]) => kinds.map((kind) => [kind, width, height] as const)))(
  'in %s a long purpose, long agreements and 25 people fit at %d × %d',
  async (kind, width, height) => {
    await page.viewport(width, height);
    const long = 'We tell what we saw and not what we conclude from it about others '
      .repeat(4)
      .slice(0, 238)
      .trim();
    await openStage(kind, { people: crowd, purpose: long, agreements: `${long}\n${long}\nOne talks` });
    expect(unreadable()).toEqual([]);
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
