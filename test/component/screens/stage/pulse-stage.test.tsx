import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { overviewFocus } from '../../../../shared/session/pulse-focus.ts';
import type { Statement } from '../../../../shared/session/pulse-schema.ts';
import { roles } from '../../../../shared/session/roles.ts';
import { axeFindings } from '../../../support/axe-findings.ts';
import { aStatement } from '../../../support/outcome-builders.ts';
import { aSession, aStep, type SessionParts } from '../../../support/session-builders.ts';
import { projectorSizes, showStage, stage, unreadable } from '../../show-stage.tsx';

/** Shows the room a pulse that is about one of its statements, or about all of them. */
async function showPulse(given: SessionParts & { statements: readonly Statement[] }, focus?: string) {
  const step = aStep({ kind: 'pulse', name: 'Pulse', sentence: 'How true is this for you?' });
  const session = aSession({ ...given, steps: [step] });
  await showStage({ ...session, run: { ...session.run, stepId: step.id, focusId: focus ?? null } });
}

const crowd = Object.fromEntries(roles.map((role, i) => [role, [1, 2, 3, 4, 5, ...Array(i * 5).fill(3)]]));
const longText = 'We finish what we start, whoever it is for, '.repeat(5).slice(0, 200).trim();
const before = { date: '2026-10-05', answers: { maker: [2, 2, 3] } };

afterEach(async () => {
  await page.viewport(1280, 720);
  delete document.documentElement.dataset.theme;
});

describe.each(projectorSizes)('at %d × %d the room', (width, height) => {
  test('reads a hidden statement, however long', async () => {
    await page.viewport(width, height);
    await showPulse({ statements: [aStatement({ text: longText, answers: { maker: [5] } })] });
    await expect.element(stage.getByText(longText)).toBeVisible();
    await expect.element(stage.getByText('1 of 4 roles answered')).toBeVisible();
    expect(unreadable()).toEqual([]);
  });

  test('reads the answers of many people in every role, with words beside the dots', async () => {
    await page.viewport(width, height);
    await showPulse({
      statements: [aStatement({ text: longText, answers: crowd, before, isRevealed: true })],
    });
    await expect.element(stage.getByText('Mixed')).toBeVisible();
    await expect.element(stage.getByRole('row', { name: /^Makers.*answered 1, 2, 3.*was 2/ })).toBeVisible();
    expect(unreadable()).toEqual([]);
  });

  test('reads all statements of a health check, nine on a page', async () => {
    await page.viewport(width, height);
    const answers = { 'product-owner': [5], 'chapter-lead': [2, 2] };
    const statements = Array.from({ length: 20 }, (_, i) =>
      aStatement({ text: `${i} ${longText.slice(0, 190)}`, answers, isRevealed: i < 18, before }),
    );
    await showPulse({ kind: 'health-check', statements }, overviewFocus);
    await expect.element(stage.getByText('page 1 of 3')).toBeVisible();
    expect(stage.getByRole('row').elements()).toHaveLength(10);
    expect(unreadable()).toEqual([]);
  });
});

test('without attribution the room reads of everybody together', async () => {
  const answers = { 'product-owner': [5], maker: [1, 2] };
  await showPulse({ attribution: 'none', statements: [aStatement({ answers, isRevealed: true })] });
  await expect.element(stage.getByRole('row', { name: /^Everybody/ })).toBeVisible();
  expect(stage.element().textContent).not.toMatch(/PO|Maker|gap/);
});

test('while no statement was chosen the room reads the line of the step', async () => {
  await showPulse({ statements: [] });
  await expect.element(stage.getByText('How true is this for you?')).toBeVisible();
});

test.each(['light', 'dark', 'high-contrast'])('axe finds nothing in %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await showPulse({ statements: [aStatement({ answers: crowd, before, isRevealed: true })] });
  await expect.element(stage.getByText('Mixed')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
