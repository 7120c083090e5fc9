import { expect } from '@playwright/test';
import { desktopTest as test } from './desktop-test.ts';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test('every window runs sandboxed, isolated and without Node', async ({ desktop }) => {
  const page = await desktop.window();
  const preferences = await desktop.app().evaluate(({ BrowserWindow }) => {
    // Electron answers this without documenting it.
    type Asked = { getLastWebPreferences(): Record<string, unknown> };
    return BrowserWindow.getAllWindows().map(({ webContents }) =>
      (webContents as unknown as Asked).getLastWebPreferences(),
    );
  });
  for (const window of preferences) {
    expect(window).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
    });
  }
  const globals = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { squadmap: object }).squadmap).sort(),
  }));
  expect(globals).toEqual({ node: [], bridge: ['call', 'subscribe'] });
});

test('the page comes from the app itself, under the whole policy', async ({ desktop }) => {
  const page = await desktop.window();
  expect(page.url()).toMatch(/^app:\/\/squadmap\/index\.html/);
  const policy = await page.evaluate(async () => {
    const response = await fetch('/index.html');
    return response.headers.get('Content-Security-Policy');
  });
  expect(policy).toBe(contentSecurityPolicy);
});

test('text never becomes markup or a script', async ({ desktop }) => {
  const page = await desktop.window();
  const blocked = await page.evaluate(() => {
    const tries: (() => void)[] = [
      () => {
        document.body.insertAdjacentHTML('beforeend', '<img src="x">');
      },
      () => {
        document.createElement('script').text = '1';
      },
      () => {
        new DOMParser().parseFromString('<p>a</p>', 'text/html');
      },
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(blocked).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('the window stays where it is and opens no other', async ({ desktop }) => {
  const page = await desktop.window();
  const before = page.url();
  const opened = await page.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    location.href = 'app://squadmap/stage.html';
  });
  await expect(page.getByRole('button', { name: 'New session' })).toBeVisible();
  expect(page.url()).toBe(before);
  expect(desktop.app().windows()).toHaveLength(1);
});

test('nothing elsewhere can be asked for, from the page or from the host', async ({ desktop }) => {
  const page = await desktop.window();
  const answers = await page.evaluate(async () => {
    const addresses = ['https://example.com/', 'app://squadmap/../../etc/passwd', 'file:///etc/passwd'];
    return Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    );
  });
  expect(answers).toEqual(['refused', 404, 'refused']);
  const fromHost = await desktop.app().evaluate(({ session }) =>
    session.defaultSession.fetch('https://example.com/').then(
      ({ status }) => String(status),
      (error: Error) => error.message,
    ),
  );
  expect(fromHost).toContain('ERR_BLOCKED_BY_CLIENT');
});
