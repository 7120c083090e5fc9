/**
 * The screens, each loaded when it is first needed. Not by React's `lazy`: once its fallback was shown, React holds the
 * screen back for a third of a second.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { tellFailure } from './stores/failure-toast.ts';
import type { Route } from './stores/route-store.ts';

type ShowScreen = (route: Route) => ReactNode;

const loaders: Readonly<Record<Route['screen'], () => Promise<ShowScreen>>> = {
  async home() {
    const { HomeScreen } = await import('./screens/home/home-screen.tsx');
    return () => <HomeScreen />;
  },
  async settings() {
    const { SettingsScreen } = await import('./screens/settings/settings-screen.tsx');
    return () => <SettingsScreen />;
  },
  async board() {
    const { MeetingScreen } = await import('./meeting-screen.tsx');
    return (route) =>
      'sessionId' in route && <MeetingScreen key={route.sessionId} sessionId={route.sessionId} />;
  },
  async minutes() {
    const { MinutesScreen } = await import('./screens/minutes/minutes-screen.tsx');
    return (route) =>
      'sessionId' in route && <MinutesScreen key={route.sessionId} sessionId={route.sessionId} />;
  },
};

const loaded = new Map<Route['screen'], ShowScreen>();

/** Loads a screen, so that it is there when it is shown. */
export async function loadScreen(name: Route['screen']): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, await loaders[name]());
}

/** What shows a screen; null until it is loaded. */
export function useScreen(name: Route['screen']): ShowScreen | null {
  const [, renderAgain] = useState({});
  const show = loaded.get(name) ?? null;
  useEffect(() => {
    if (!show) loadScreen(name).then(() => renderAgain({}), tellFailure);
  }, [name, show]);
  return show;
}
