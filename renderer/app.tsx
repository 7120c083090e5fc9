import { lazy, Suspense } from 'react';
import { AppActions } from './app-actions.tsx';
import { AppDialogs } from './app-dialogs.tsx';
import { AppToasts } from './app-toasts.tsx';
import { CommandPalette } from './screens/palette/command-palette.tsx';
import { ShortcutSheet } from './screens/palette/shortcut-sheet.tsx';
import { useRoute } from './stores/route-store.ts';
import { useDocumentPreferences } from './use-document-preferences.ts';

const HomeScreen = lazy(async () => ({
  default: (await import('./screens/home/home-screen.tsx')).HomeScreen,
}));
const BoardScreen = lazy(async () => ({
  default: (await import('./screens/board/board-screen.tsx')).BoardScreen,
}));
const MinutesScreen = lazy(async () => ({
  default: (await import('./screens/minutes/minutes-screen.tsx')).MinutesScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
}));

/** The operator's window: chooses a screen, nothing more. */
export function App() {
  useDocumentPreferences();
  return (
    <>
      <AppActions />
      <Suspense>
        <CurrentScreen />
      </Suspense>
      <CommandPalette />
      <ShortcutSheet />
      <AppDialogs />
      <AppToasts />
    </>
  );
}

function CurrentScreen() {
  const route = useRoute();
  switch (route.screen) {
    case 'home':
      return <HomeScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'board':
      return <BoardScreen key={route.sessionId} sessionId={route.sessionId} />;
    case 'minutes':
      return <MinutesScreen key={route.sessionId} sessionId={route.sessionId} />;
  }
}
