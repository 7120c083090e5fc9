import type { Menu, MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { createAppMenu } from '../../../../electron/desktop/app-menu.ts';
import { menuItemId } from '../../../../electron/desktop/menu-template.ts';
import type { MenuAction } from '../../../../shared/api/menu-action.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { anId } from '../../../support/session-builders.ts';

const file: MenuAction = { id: 'card.file', label: 'File', group: 'Card', keys: 'm', isEnabled: false };

function setUp() {
  const templates: MenuItemConstructorOptions[][] = [];
  const item = { enabled: false };
  const built = {
    getMenuItemById: (id: string) => (id === menuItemId(file) ? item : null),
  } as unknown as Menu;
  const menu = createAppMenu({
    platform: 'linux',
    isPackaged: true,
    choose: () => undefined,
    Menu: {
      buildFromTemplate(template) {
        templates.push(template as MenuItemConstructorOptions[]);
        return built;
      },
      setApplicationMenu: () => undefined,
    },
  });
  return { menu, templates, item };
}

test('there is a menu from the start, before any window has said what it can do', () => {
  expect(setUp().templates).toHaveLength(1);
});

test('new actions make a new menu; what is enabled changes in the menu that is there', () => {
  const { menu, templates, item } = setUp();
  menu.offer([file]);
  expect(templates).toHaveLength(2);
  menu.offer([{ ...file, isEnabled: true }]);
  expect(templates).toHaveLength(2);
  expect(item.enabled).toBe(true);
  menu.offer([]);
  expect(templates).toHaveLength(3);
});

test('the ten latest sessions are at hand', () => {
  const { menu, templates } = setUp();
  const session = { id: anId<SessionId>('session'), squad: 'Falcon', date: '2026-11-20' };
  menu.setRecent(Array.from({ length: 12 }, () => session));
  expect(JSON.stringify(templates.at(-1)).match(/Falcon/g)).toHaveLength(10);
});
