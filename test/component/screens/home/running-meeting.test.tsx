import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { minuteMs, notStarted } from '../../../../shared/session/run-schema.ts';
import { memoryHost } from '../../../support/memory-host.ts';
import { aSession, aStep } from '../../../support/session-builders.ts';
import { showHome } from './show-home.tsx';

const step = aStep({ name: 'Discuss', plannedMs: 18 * minuteMs });

function inDiscuss(spentMs: number, isRunning = true) {
  const since = Date.now() - spentMs;
  const run = { ...notStarted, startedAt: since, stepId: step.id, runningSince: isRunning ? since : null };
  return aSession({ squad: 'Falcon', date: '2026-01-05', steps: [step], run });
}

const firstCard = page.getByRole('button', { name: 'Continue Falcon’s SquadMAP' });

test('a meeting under way is offered first, with its step and the time left', async () => {
  const other = aSession({ squad: 'Heron', date: '2026-11-20' });
  await showHome(memoryHost([other, inDiscuss(5.5 * minuteMs)]));
  await expect.element(firstCard).toHaveTextContent('In step Discuss · 13 min left');
  await firstCard.click();
  expect(location.hash).toMatch(/^#\/board\//);
});

test('an overrun is said as such', async () => {
  await showHome(memoryHost([inDiscuss(20.5 * minuteMs)]));
  await expect.element(firstCard).toHaveTextContent('In step Discuss · 2 min over');
});
