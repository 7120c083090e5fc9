import { useEffect } from 'react';
import { usePreferences } from './stores/preferences-store.ts';

/** Puts theme and text size on the document, where the tokens find them. */
export function useDocumentPreferences(): void {
  const { theme, textSize } = usePreferences();
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    dataset.textSize = textSize;
  }, [theme, textSize]);
}
