import { type ComponentType, useEffect, useState } from 'react';
import { tellFailure } from '../../stores/failure-toast.ts';
import { useBoardView } from './board-view-store.ts';

/** The first signs of somebody at the board. */
const signs = ['pointermove', 'pointerdown', 'keydown'] as const;

let loaded: ComponentType | null = null;

/** The menu and the dialogs: no part of the first picture, but there before anybody can have asked for one. */
export function BoardAbove() {
  const isAskedFor = useBoardView(({ menu, dialog }) => menu !== null || dialog !== null);
  const [Above, setAbove] = useState<ComponentType | null>(() => loaded);
  useEffect(() => {
    if (Above) return;
    const stop = () => {
      for (const sign of signs) window.removeEventListener(sign, load);
    };
    function load() {
      stop();
      loadAbove().then((component) => setAbove(() => component), tellFailure);
    }
    for (const sign of signs) window.addEventListener(sign, load);
    if (isAskedFor) load();
    return stop;
  }, [Above, isAskedFor]);
  return Above && <Above />;
}

async function loadAbove(): Promise<ComponentType> {
  const { MenuAndDialogs } = await import('./menu-and-dialogs.tsx');
  loaded = MenuAndDialogs;
  return MenuAndDialogs;
}
