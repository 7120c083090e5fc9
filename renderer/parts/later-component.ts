import { type ComponentType, useEffect, useState } from 'react';
import { tellFailure } from '../stores/failure-toast.ts';

/**
 * A hook that gives a component once it is loaded, null before: it is loaded when it is first wanted, and then stays.
 * After a failure, which is told, it is loaded when it is wanted anew: a number that grows says so each time it is asked
 * for; `onFailure`, the same at every call, takes the wish back.
 * Not by React's `lazy`, whose fallback would be all there is until then.
 */
export function laterComponent<Props>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;

  async function loadOnce(): Promise<void> {
    try {
      loaded = await load();
    } catch (error) {
      tellFailure(error);
    } finally {
      loading = null;
    }
  }

  return function useLaterComponent(
    wanted: boolean | number,
    onFailure?: () => void,
  ): ComponentType<Props> | null {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      if (Component || !wanted) return;
      loading ??= loadOnce();
      void loading.then(() => (loaded ? setComponent(() => loaded) : onFailure?.()));
    }, [Component, wanted, onFailure]);
    return Component;
  };
}
