import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../../electron/desktop/menu-template.ts';
import type { MenuAction, MenuChoice } from '../../../../shared/api/menu-action.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { anId } from '../../../support/session-builders.ts';

const file: MenuAction = {
  id: 'card.file',
  label: 'File in Mastery',
  group: 'Card',
  keys: 'm',
  isEnabled: true,
};
const home: MenuAction = {
  id: 'app.home',
  label: 'Today',
  group: 'Go to',
  keys: 'alt+Home',
  isEnabled: false,
};
const keys: MenuAction = { id: 'app.keys', label: 'Keys & all', group: 'App', keys: null, isEnabled: true };
const falcon = { id: anId<SessionId>('session'), squad: 'Salt & Pepper', date: '2026-11-20' };

function templateFor(platform: NodeJS.Platform, isPackaged = true) {
  const chosen: MenuChoice[] = [];
  const template = menuTemplate({
    ...{ platform, isPackaged, actions: [file, home, keys], recent: [falcon] },
    choose: (choice) => chosen.push(choice),
  });
  return { template, chosen };
}

function items(menu: MenuItemConstructorOptions | undefined): MenuItemConstructorOptions[] {
  return Array.isArray(menu?.submenu) ? menu.submenu : [];
}

function everyItem(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap((item) => [item, ...everyItem(items(item))]);
}

function click(item: MenuItemConstructorOptions | undefined): void {
  (item?.click as (() => void) | undefined)?.();
}

test('the menus are those of the platform, with one for each group of actions', () => {
  const names = (platform: NodeJS.Platform) =>
    templateFor(platform).template.map(({ role, label }) => role ?? label);
  expect(names('linux')).toEqual(['fileMenu', 'editMenu', 'viewMenu', 'Card', 'Go to', 'windowMenu', 'help']);
  expect(names('darwin')[0]).toBe('appMenu');
});

test('on a Mac the app is ended from its own menu, elsewhere from File', () => {
  const ends = (platform: NodeJS.Platform) =>
    items(templateFor(platform).template.find(({ role }) => role === 'fileMenu')).at(-1)?.role;
  expect(ends('darwin')).toBe('close');
  expect(ends('win32')).toBe('quit');
});

test('an action is chosen by its id and greyed out while it is not possible', () => {
  const { template, chosen } = templateFor('linux');
  const [inCard] = items(template.find(({ label }) => label === 'Card'));
  const [inGoTo] = items(template.find(({ label }) => label === 'Go to'));
  click(inCard);
  expect(chosen).toEqual([{ kind: 'action', actionId: 'card.file' }]);
  expect([inCard?.enabled, inGoTo?.enabled]).toEqual([true, false]);
});

test('a recent session is chosen by its id, its name shown letter by letter', () => {
  const { template, chosen } = templateFor('linux');
  const [recent] = items(everyItem(template).find(({ id }) => id === 'recent'));
  expect(recent?.label).toBe('Salt && Pepper, 2026-11-20');
  click(recent);
  expect(chosen).toEqual([{ kind: 'session', sessionId: falcon.id }]);
});

test('the menu shows keys and leaves them to the page, which knows whether the user types', () => {
  const shown = everyItem(templateFor('win32').template).filter(({ accelerator }) => accelerator);
  expect(shown.map(({ accelerator, registerAccelerator }) => [accelerator, registerAccelerator])).toEqual([
    ['M', false],
    ['Alt+Home', false],
  ]);
});

test('on a Mac, where a menu key is always taken, a bare letter stands in the label', () => {
  const { template } = templateFor('darwin');
  const [inCard] = items(template.find(({ label }) => label === 'Card'));
  expect(inCard).toMatchObject({ label: 'File in Mastery (M)' });
  expect(inCard).not.toHaveProperty('accelerator');
});

test('reloading and the developer tools are there only while the app is being worked on', () => {
  const roles = (isPackaged: boolean) =>
    everyItem(templateFor('linux', isPackaged).template).map(({ role }) => role);
  expect(roles(true)).not.toEqual(expect.arrayContaining(['reload']));
  expect(roles(true)).not.toEqual(expect.arrayContaining(['toggleDevTools']));
  expect(roles(false)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
});

test('a menu without sessions says so, and one without actions has no empty menus', () => {
  const template = menuTemplate({
    ...{ platform: 'linux', isPackaged: true, actions: [], recent: [], choose: () => undefined },
  });
  expect(template.map(({ role }) => role)).toEqual(['fileMenu', 'editMenu', 'viewMenu', 'windowMenu']);
  expect(items(everyItem(template).find(({ id }) => id === 'recent'))).toEqual([
    { label: 'No session yet', enabled: false },
  ]);
});
