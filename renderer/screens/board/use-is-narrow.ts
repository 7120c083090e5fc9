import { useSyncExternalStore } from 'react';

/** Below this width four columns have no room for their words. */
const narrow = window.matchMedia('(width < 900px)');

/** Whether the window is too narrow for columns side by side. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(follow, () => narrow.matches);
}

function follow(onChange: () => void) {
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}
