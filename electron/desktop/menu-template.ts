/** What stands in the native menu: the roles of the platform, the recent sessions and the window's own actions. */
import type { MenuItemConstructorOptions } from 'electron';
import type { SessionSummary } from '../../shared/api/library-entries.ts';
import type { MenuAction, MenuChoice } from '../../shared/api/menu-action.ts';
import { acceleratorOf } from './accelerator.ts';

export type RecentSession = Pick<SessionSummary, 'id' | 'squad' | 'date'>;

interface MenuContents {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly actions: readonly MenuAction[];
  readonly recent: readonly RecentSession[];
  readonly choose: (choice: MenuChoice) => void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };
/** Finding a command and the sheet of keys are what a user looks for under Help. */
const menuOfGroup = new Map([['App', 'Help']]);

/** The id of an action's item in the menu. */
export function menuItemId(action: Pick<MenuAction, 'id'>): string {
  return `action:${action.id}`;
}

/** The whole menu. */
export function menuTemplate(contents: MenuContents): MenuItemConstructorOptions[] {
  const { platform, isPackaged } = contents;
  const isMac = platform === 'darwin';
  const developer: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [separator, { role: 'reload' }, { role: 'toggleDevTools' }];
  const groups = actionGroups(contents);
  const takeGroup = (label: string) => {
    const items = groups.get(label) ?? [];
    groups.delete(label);
    return items.length > 0 ? [separator, ...items] : [];
  };
  const file: MenuItemConstructorOptions = {
    role: 'fileMenu',
    submenu: [
      { label: 'Recent Sessions', id: 'recent', submenu: recentItems(contents) },
      ...takeGroup('File'),
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const edit = takeGroup('Edit');
  const view: MenuItemConstructorOptions = {
    role: 'viewMenu',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...takeGroup('View'),
      ...developer,
    ],
  };
  const help = takeGroup('Help').slice(1);
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    file,
    { role: 'editMenu' },
    ...(edit.length > 0 ? [{ label: 'Change', submenu: edit.slice(1) }] : []),
    view,
    ...[...groups].map(([label, submenu]) => ({ label: plain(label), submenu })),
    { role: 'windowMenu' },
    ...(help.length > 0 ? [{ role: 'help' as const, submenu: help }] : []),
  ];
}

function recentItems({ recent, choose }: MenuContents): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: 'No session yet', enabled: false }];
  return recent.map(({ id, squad, date }) => ({
    label: plain(`${squad}, ${date}`),
    click: () => choose({ kind: 'session', sessionId: id }),
  }));
}

function actionGroups(contents: MenuContents): Map<string, MenuItemConstructorOptions[]> {
  const groups = new Map<string, MenuItemConstructorOptions[]>();
  for (const action of contents.actions) {
    const label = menuOfGroup.get(action.group) ?? action.group;
    const items = groups.get(label) ?? [];
    groups.set(label, [...items, actionItem(action, contents)]);
  }
  return groups;
}

function actionItem(action: MenuAction, { platform, choose }: MenuContents): MenuItemConstructorOptions {
  const accelerator = action.keys === null ? undefined : acceleratorOf(action.keys);
  const click = () => choose({ kind: 'action', actionId: action.id });
  const item = { id: menuItemId(action), label: plain(action.label), enabled: action.isEnabled, click };
  if (accelerator === undefined) return item;
  // The page has the keys: it knows whether the user types. Elsewhere than on a Mac the menu only shows them; on a Mac
  // a key with Command reaches the page first, but a bare letter would not be typed any more.
  if (platform !== 'darwin') return { ...item, accelerator, registerAccelerator: false };
  if (/^(CommandOrControl|Shift\+CommandOrControl|Alt\+)/.test(accelerator)) return { ...item, accelerator };
  return { ...item, label: `${item.label} (${accelerator})` };
}

/** An ampersand would mark the next letter as the item's key. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}
