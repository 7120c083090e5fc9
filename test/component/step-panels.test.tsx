import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../renderer/api/client.ts';
import { StepPanel } from '../../renderer/step-panels.tsx';
import { followHost, openSession, send } from '../../renderer/stores/session-store.ts';
import { memoryHost } from '../support/memory-host.ts';
import { aSession, aStep } from '../support/session-builders.ts';

// The browser forgets what is loaded after the first 250 files.
performance.setResourceTimingBufferSize(5_000);

const isLoaded = (panel: string) =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes(panel));

test('with a meeting the panels of its steps are loaded, so that no key is lost on the way into one', async () => {
  const steps = [aStep({ kind: 'look-back' }), aStep({ kind: 'vote' })];
  const session = aSession({ steps });
  connectThrough(memoryHost([session]).transport);
  followHost();
  await openSession(session.id);
  await render(<StepPanel />);
  await expect.poll(() => isLoaded('look-back-panel')).toBe(true);
  await expect.poll(() => isLoaded('vote-panel')).toBe(true);
  expect(isLoaded('pulse-panel')).toBe(false);

  const [first] = steps;
  if (first) send({ type: 'run.goTo', stepId: first.id });
  await expect.element(page.getByRole('heading', { name: 'Look back' })).toBeVisible();
});
