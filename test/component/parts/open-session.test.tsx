import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../../renderer/api/client.ts';
import { OpenSession } from '../../../renderer/parts/open-session.tsx';
import { closeSession } from '../../../renderer/stores/session-store.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { aSession } from '../../support/session-builders.ts';

const falcon = aSession();
const content = page.getByText('What is in the session');

async function open(host: ReturnType<typeof memoryHost>): Promise<void> {
  closeSession();
  connectThrough(host.transport);
  location.hash = `#/board/${falcon.id}`;
  await render(
    <OpenSession sessionId={falcon.id}>
      <p>What is in the session</p>
    </OpenSession>,
  );
}

afterEach(() => {
  location.hash = '';
});

test('what a screen shows of a session comes once it is open', async () => {
  await open(memoryHost([falcon]));
  await expect.element(content).toBeVisible();
});

test('a session that is not opened says why, shows nothing of itself and leads back to Today', async () => {
  const host = memoryHost([falcon]);
  host.failWith('session.open', 'Its file is damaged.');
  await open(host);
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('The session was not opened');
  await expect.element(alert).toHaveTextContent('Its file is damaged.');
  await expect.element(content).not.toBeInTheDocument();
  await alert.getByRole('button', { name: 'Back to Today' }).click();
  expect(location.hash).toBe('#/home');
});
