import { useEffect } from 'react';
import { keepFocus } from './components/kept-focus.ts';
import { useShortcuts } from './screens/palette/use-shortcuts.ts';
import { type AppAction, useActions } from './stores/action-registry.ts';
import { navigate } from './stores/route-store.ts';
import { useHandedOverFiles } from './use-handed-over-files.ts';
import { useKeepAwake } from './use-keep-awake.ts';
import { useNativeMenu } from './use-native-menu.ts';

const appActions: readonly AppAction[] = [
  {
    id: 'app.home',
    label: 'Go to Today',
    group: 'Go to',
    keys: ['alt+Home'],
    worksInText: true,
    run: () => navigate({ screen: 'home' }),
  },
  {
    id: 'app.settings',
    label: 'Open Settings',
    group: 'Go to',
    keys: ['mod+,'],
    worksInText: true,
    run: () => navigate({ screen: 'settings' }),
  },
];

/**
 * What can be done from every screen, and what reaches it from outside the page: keys, native menu, files; a focus that is
 * not lost, and a display that stays on while a meeting runs.
 */
export function AppActions() {
  useActions(appActions);
  useShortcuts();
  useEffect(keepFocus, []);
  useNativeMenu();
  useHandedOverFiles();
  useKeepAwake();
  return null;
}
