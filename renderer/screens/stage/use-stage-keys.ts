import { useEffect } from 'react';
import { client } from '../../api/client.ts';
import { type StageIntent, stageIntent } from './stage-intent.ts';

/** Lets keys and presenter remotes turn pages, blank the stage and fill the screen. */
export function useStageKeys(isBlank: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const intent = stageIntent(event);
      if (!intent) return;
      event.preventDefault();
      // While the host is away a key does nothing; the page says that it is waiting.
      carryOut(intent, isBlank).catch(() => undefined);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isBlank]);
}

async function carryOut(intent: StageIntent, isBlank: boolean): Promise<void> {
  switch (intent) {
    case 'next':
      await client.call('stage.turn', { by: 1 });
      return;
    case 'back':
      await client.call('stage.turn', { by: -1 });
      return;
    case 'blank':
      await client.call('stage.blank', { isBlank: !isBlank });
      return;
    case 'full-screen':
      await (document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen());
  }
}
