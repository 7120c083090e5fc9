import type { Menu } from 'electron';
import type { MenuAction, MenuChoice } from '../../shared/api/menu-action.ts';
import { menuItemId, menuTemplate, type RecentSession } from './menu-template.ts';

interface AppMenuOptions {
  readonly Menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly choose: (choice: MenuChoice) => void;
}

export interface AppMenu {
  /** Takes what can be done now; an open menu is left alone when only what is enabled has changed. */
  offer(actions: readonly MenuAction[]): void;
  /** Takes the sessions to go back to, the latest first. */
  setRecent(sessions: readonly RecentSession[]): void;
}

const mostRecent = 10;

/** Puts the native menu in place and keeps it in step with the window. */
export function createAppMenu({ Menu, platform, isPackaged, choose }: AppMenuOptions): AppMenu {
  let actions: readonly MenuAction[] = [];
  let recent: readonly RecentSession[] = [];
  let shown = build();

  function build(): Menu {
    const menu = Menu.buildFromTemplate(menuTemplate({ platform, isPackaged, actions, recent, choose }));
    Menu.setApplicationMenu(menu);
    return menu;
  }

  return {
    offer(offered) {
      const isSameMenu = withoutState(offered) === withoutState(actions);
      actions = offered;
      if (!isSameMenu) shown = build();
      else for (const action of offered) enable(shown, action);
    },
    setRecent(sessions) {
      recent = sessions.slice(0, mostRecent).map(({ id, squad, date }) => ({ id, squad, date }));
      shown = build();
    },
  };
}

function withoutState(actions: readonly MenuAction[]): string {
  return JSON.stringify(actions.map(({ isEnabled: _, ...lasting }) => lasting));
}

function enable(menu: Menu, action: MenuAction): void {
  const item = menu.getMenuItemById(menuItemId(action));
  if (item) item.enabled = action.isEnabled;
}
