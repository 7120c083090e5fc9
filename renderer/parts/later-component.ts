import { type ComponentType, useEffect, useState } from 'react';
import { tellFailure } from '../stores/failure-toast.ts';

/**
 * A hook that gives a component once it is loaded, null before: it is loaded when it is first wanted, and then stays.
 * After a failure, which is told, it is loaded when it is wanted anew; `onFailure`, the same at every call, takes the wish back.
 * Not by React's `lazy`, whose fallback would be all there is until then.
 */
export function laterComponent<Props>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  return function useLaterComponent(isWanted: boolean, onFailure?: () => void): ComponentType<Props> | null {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      if (Component || !isWanted) return;
      load().then(
        (component) => {
          loaded = component;
          setComponent(() => component);
        },
        (error: unknown) => {
          tellFailure(error);
          onFailure?.();
        },
      );
    }, [Component, isWanted, onFailure]);
    return Component;
  };
}
