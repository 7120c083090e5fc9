import { useMemo, useSyncExternalStore } from 'react';
import type { Preferences } from '../../../shared/api/preferences.ts';
import { usePreferences } from '../../stores/preferences-store.ts';

/** Below this width, in pixels, four columns have no room for their words: the larger the text, the sooner. */
const narrowBelow: Readonly<Record<Preferences['textSize'], number>> = {
  small: 900,
  normal: 900,
  large: 1080,
  huge: 1305,
};

/** Whether the window is too narrow for columns side by side. */
export function useIsNarrow(): boolean {
  const { textSize } = usePreferences();
  const { query, follow } = useMemo(() => {
    const query = window.matchMedia(`(width < ${narrowBelow[textSize]}px)`);
    const follow = (onChange: () => void) => {
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    };
    return { query, follow };
  }, [textSize]);
  return useSyncExternalStore(follow, () => query.matches);
}
