import { useEffect } from 'react';
import { type StageIntent, stageIntent } from './stage-intent.ts';
import { tellHost } from './tell-host.ts';

/** Lets keys and presenter remotes turn pages, blank the stage and fill the screen. */
export function useStageKeys(isBlank: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const intent = stageIntent(event);
      if (!intent) return;
      event.preventDefault();
      carryOut(intent, isBlank);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isBlank]);
}

function carryOut(intent: StageIntent, isBlank: boolean): void {
  if (intent === 'next') tellHost('stage.turn', { by: 1 });
  else if (intent === 'back') tellHost('stage.turn', { by: -1 });
  else if (intent === 'blank') tellHost('stage.blank', { isBlank: !isBlank });
  else toggleFullScreen();
}

function toggleFullScreen(): void {
  const toggled = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A browser that does not allow it leaves the window as it is.
  toggled.catch(() => undefined);
}
