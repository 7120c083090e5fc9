import { useLayoutEffect } from 'react';
import type { Preferences } from '../../shared/api/preferences.ts';

/** Gives the document of the room's window the stage's colours in the user's theme. */
export function useStageTheme(theme: Preferences['theme']): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.surface = 'stage';
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    return () => {
      delete dataset.surface;
    };
  }, [theme]);
}
