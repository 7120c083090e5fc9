import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../../renderer/api/client.ts';
import { HomeScreen } from '../../../../renderer/screens/home/home-screen.tsx';
import { minuteMs } from '../../../../shared/session/run-schema.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { stepsInOrder } from '../../../../shared/session/steps.ts';
import type { CeremonyTemplate } from '../../../../shared/templates/ceremony-template.ts';
import { type MemoryHost, memoryHost } from '../../../support/memory-host.ts';
import { aSession, aStep } from '../../../support/session-builders.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

const dialog = page.getByRole('dialog', { name: 'New session' });
const ceremony = dialog.getByRole('combobox', { name: 'Ceremony' });
const kind = (name: string) => dialog.getByRole('radio', { name, exact: true });

const ours: CeremonyTemplate = {
  id: 'aaaabbbbccccdddd',
  name: 'Our story hour',
  kind: 'squadmap',
  steps: [{ kind: 'talk', name: 'Story', plannedMs: 50 * minuteMs, cue: '', sentence: 'A story' }],
};

async function openDialog(sessions: readonly Session[] = []): Promise<MemoryHost> {
  location.hash = '#/home';
  const host = memoryHost(sessions, { templates: [ours] });
  connectThrough(host.transport);
  await render(<HomeScreen />);
  await page.getByRole('button', { name: 'New session', exact: true }).click();
  return host;
}

/** The session that was started last. */
async function started(host: MemoryHost): Promise<Session> {
  await expect.poll(() => location.hash).toMatch(/^#\/board\//);
  const session = host.saved(location.hash.split('/')[2] ?? '');
  if (!session) throw new Error('nothing was started');
  return session;
}

const namesOf = (session: Session) => stepsInOrder(session).map(({ name }) => name);

afterEach(() => {
  location.hash = '';
});

test('a SquadMAP of sixty minutes is suggested, and starts with its steps', async () => {
  const host = await openDialog();
  await expect.element(kind('SquadMAP')).toBeChecked();
  await expect.element(ceremony).toHaveDisplayValue('SquadMAP, 60 minutes');
  await expect.element(dialog.getByText(/^12 steps, 60 minutes: Arrive · Open · Look back/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Heron');
  await userEvent.keyboard('{Enter}');
  expect(namesOf(await started(host))).toContain('Say it back');
});

test('each kind brings its own ceremonies, and a TribeMAP asks for the tribe', async () => {
  const host = await openDialog();
  await kind('Monday meeting').click();
  await expect.element(ceremony).toHaveDisplayValue('Monday meeting, 20 minutes');
  await kind('TribeMAP').click();
  await expect.element(ceremony).toHaveDisplayValue('TribeMAP, 90 minutes');
  await dialog.getByRole('button', { name: 'Start' }).click();
  await expect.element(dialog.getByText('Say which tribe meets.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Tribe', exact: true }).fill('Payments');
  await dialog.getByRole('button', { name: 'Start' }).click();
  const session = await started(host);
  expect(session).toMatchObject({ kind: 'tribemap', squad: 'Payments' });
  expect(namesOf(session)[1]).toBe('Stance');
});

test('another ceremony is chosen, the user’s own among them', async () => {
  const host = await openDialog();
  await ceremony.selectOptions('Our story hour');
  await expect.element(dialog.getByText('1 step, 50 minutes: Story')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Heron');
  await dialog.getByRole('button', { name: 'Start' }).click();
  expect(namesOf(await started(host))).toEqual(['Story']);
});

test('a squad that met before is told how long its steps took, and plans with it if it wishes', async () => {
  const steps = [aStep({ kind: 'observe', name: 'Observe', spentMs: 14 * minuteMs })];
  const held = ['2026-10-02', '2026-10-16'].map((date) => aSession({ squad: 'Falcon', date, steps }));
  const host = await openDialog(held);
  const useTimes = dialog.getByRole('checkbox', { name: 'Use the times of the last meetings' });
  await expect.element(useTimes).not.toBeInTheDocument();
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('falcon');
  await expect.element(dialog.getByText('Last two took 14 min; planned 6')).toBeVisible();
  await expect.element(useTimes).not.toBeChecked();
  await useTimes.click();
  await expect.element(dialog.getByText(/^12 steps, 68 minutes/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Start' }).click();
  const observe = stepsInOrder(await started(host)).find(({ name }) => name === 'Observe');
  expect(observe?.plannedMs).toBe(14 * minuteMs);
});

test('times of another kind of meeting are not told', async () => {
  const steps = [aStep({ kind: 'observe', name: 'Observe', spentMs: 14 * minuteMs })];
  await openDialog([aSession({ squad: 'Falcon', date: '2026-10-02', steps })]);
  await dialog.getByRole('textbox', { name: 'Squad' }).fill('Falcon');
  await expect.element(dialog.getByText(/took 14 min/)).toBeVisible();
  await kind('Health check').click();
  await expect.element(dialog.getByText(/took 14 min/)).not.toBeInTheDocument();
});

test('everything that is asked is in sight in a window of 1280 × 720', async () => {
  await page.viewport(1280, 720);
  await openDialog();
  await expect.element(dialog.getByText('A card says neither name nor role')).toBeInViewport({ ratio: 0.95 });
});
