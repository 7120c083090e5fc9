import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type MemoryHost, memoryHost } from '../../../support/memory-host.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';
import { showHome } from './show-home.tsx';

const falcon = aSession({ squad: 'Falcon', observations: [anObservation({ text: 'Deploys are slow' })] });
const owl = aSession({ squad: 'Owl', observations: [anObservation({ text: 'Tests are fast' })] });
const dialog = page.getByRole('dialog');

/** The text of the file that another laptop with this session gives away. */
async function fileTextOf(session: typeof falcon): Promise<string> {
  const reply = await memoryHost([session]).transport.call('session.export', { sessionId: session.id });
  return reply.ok ? (reply.value as { text: string }).text : '';
}

afterEach(() => {
  location.hash = '';
});

test('a file that the app was started with is shown before anything happens', async () => {
  const host = memoryHost();
  host.handOver({ fileName: 'falcon.squadmap', text: await fileTextOf(falcon) });
  await showHome(host);
  await expect.element(dialog).toHaveTextContent('Falcon');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.element(page.getByRole('row').filter({ hasText: 'Falcon' })).toBeVisible();
});

test('files handed over while one is looked at wait for their turn', async () => {
  const host = memoryHost();
  await showHome(host);
  await expect.element(page.getByRole('button', { name: 'Import…', exact: true })).toBeVisible();
  host.handOver({ fileName: 'falcon.squadmap', text: await fileTextOf(falcon) });
  await expect.element(dialog).toHaveTextContent('Falcon');
  host.handOver({ fileName: 'owl.squadmap', text: await fileTextOf(owl) });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(dialog).toHaveTextContent('Owl');
});

test('a file that arrives when another one has just been chosen waits, too, and is not lost', async () => {
  const host = memoryHost();
  const { call } = host.transport;
  let isAsked = false;
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const slow: MemoryHost = {
    ...host,
    transport: {
      ...host.transport,
      async call(name, input) {
        const reply = await call(name, input);
        if (name !== 'import.takeHandedOver') return reply;
        isAsked = true;
        await answered;
        return reply;
      },
    },
  };
  host.handOver({ fileName: 'falcon.squadmap', text: await fileTextOf(falcon) });
  await showHome(slow);
  await expect.poll(() => isAsked).toBe(true);
  const chosen = document.querySelector('input[type="file"]') as HTMLInputElement;
  await userEvent.upload(chosen, new File([await fileTextOf(owl)], 'owl.squadmap'));
  await expect.element(dialog).toHaveTextContent('Owl');
  answer();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(dialog).toHaveTextContent('Falcon');
});

test('a file handed over while the user is elsewhere leads to Today', async () => {
  const host = memoryHost();
  await showHome(host);
  location.hash = '#/settings';
  host.handOver({ fileName: 'notes.squadmap', text: 'not a session' });
  await expect.poll(() => location.hash).toBe('#/home');
  await expect.element(dialog).toHaveTextContent('Nothing was imported');
});
