import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { connectThrough } from '../../renderer/api/client.ts';
import { type AppAction, useActions } from '../../renderer/stores/action-registry.ts';
import { useNativeMenu } from '../../renderer/use-native-menu.ts';
import type { MenuAction, MenuChoice } from '../../shared/api/menu-action.ts';
import type { Transport } from '../../shared/api/transport.ts';

interface DesktopHost {
  readonly transport: Transport;
  readonly offers: (readonly MenuAction[])[];
  choose(choice: MenuChoice): void;
}

/** As much of a desktop host as the menu needs. */
function desktopHost(host: 'electron' | 'browser' = 'electron'): DesktopHost {
  const offers: (readonly MenuAction[])[] = [];
  const listeners = new Set<(name: string, payload: unknown) => void>();
  return {
    offers,
    choose: (choice) => {
      for (const listener of listeners) listener('menu.chosen', choice);
    },
    transport: {
      async call(name, input) {
        if (name === 'menu.offer') offers.push((input as { actions: MenuAction[] }).actions);
        return { ok: true, value: name === 'app.info' ? { host, version: '1', dataFolder: '/' } : {} };
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onConnection: () => () => undefined,
    },
  };
}

function Screen({ actions }: { actions: readonly AppAction[] }) {
  useActions(actions);
  useNativeMenu();
  return <button type="button">Card</button>;
}

test('the window offers its actions and does what is chosen in the menu', async () => {
  const host = desktopHost();
  connectThrough(host.transport);
  const run = vi.fn();
  await render(<Screen actions={[{ id: 'card.file', label: 'File', group: 'Card', keys: ['m'], run }]} />);
  await expect.poll(() => host.offers).toHaveLength(1);
  expect(host.offers[0]).toEqual([
    { id: 'card.file', label: 'File', group: 'Card', keys: 'm', isEnabled: true },
  ]);
  host.choose({ kind: 'action', actionId: 'card.file' });
  host.choose({ kind: 'action', actionId: 'card.unknown' });
  expect(run).toHaveBeenCalledTimes(1);
});

test('what has become possible by what the user did is offered anew, and only then', async () => {
  const host = desktopHost();
  connectThrough(host.transport);
  const run = vi.fn();
  let isEnabled = false;
  const actions = [{ id: 'card.file', label: 'File', group: 'Card', isEnabled: () => isEnabled, run }];
  const screen = await render(<Screen actions={actions} />);
  await expect.poll(() => host.offers).toHaveLength(1);
  host.choose({ kind: 'action', actionId: 'card.file' });
  expect(run).not.toHaveBeenCalled();
  isEnabled = true;
  await screen.getByRole('button').click();
  await expect.poll(() => host.offers.map(([action]) => action?.isEnabled)).toEqual([false, true]);
});

test('a session chosen in the menu is shown', async () => {
  const host = desktopHost();
  connectThrough(host.transport);
  await render(<Screen actions={[]} />);
  await expect.poll(() => host.offers).toHaveLength(1);
  host.choose({ kind: 'session', sessionId: 'abcdefghijklmnop' } as MenuChoice);
  expect(location.hash).toBe('#/board/abcdefghijklmnop');
  history.replaceState(null, '', location.pathname + location.search);
});

test('a menu choice waits for an open dialog to be left', async () => {
  const host = desktopHost();
  connectThrough(host.transport);
  const run = vi.fn();
  const actions = [{ id: 'card.file', label: 'File', group: 'Card', run }];
  await render(<Screen actions={actions} />);
  await expect.poll(() => host.offers).toHaveLength(1);
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  host.choose({ kind: 'action', actionId: 'card.file' });
  expect(run).not.toHaveBeenCalled();
  dialog.remove();
});

test('a browser is offered nothing: its menu is its own', async () => {
  const host = desktopHost('browser');
  connectThrough(host.transport);
  const screen = await render(<Screen actions={[]} />);
  await screen.getByRole('button').click();
  expect(host.offers).toEqual([]);
});
