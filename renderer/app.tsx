import { AppActions } from './app-actions.tsx';
import { AppDialogs } from './app-dialogs.tsx';
import { AppToasts } from './app-toasts.tsx';
import { useScreen } from './load-screen.tsx';
import { CommandPalette } from './screens/palette/command-palette.tsx';
import { ShortcutSheet } from './screens/palette/shortcut-sheet.tsx';
import { useRoute } from './stores/route-store.ts';
import { useDocumentPreferences } from './use-document-preferences.ts';

/** The operator's window: chooses a screen, nothing more. */
export function App() {
  useDocumentPreferences();
  return (
    <>
      <AppActions />
      <CurrentScreen />
      <CommandPalette />
      <ShortcutSheet />
      <AppDialogs />
      <AppToasts />
    </>
  );
}

function CurrentScreen() {
  const route = useRoute();
  const show = useScreen(route.screen);
  return show?.(route);
}
