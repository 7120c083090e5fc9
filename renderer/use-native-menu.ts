import { useEffect } from 'react';
import type { MenuChoice } from '../shared/api/menu-action.ts';
import { client } from './api/client.ts';
import { isCovered } from './screens/palette/key-target.ts';
import { onActionsChanged, registeredActions } from './stores/action-registry.ts';
import { tellFailure } from './stores/failure-toast.ts';
import { isSingleKey } from './stores/key-press.ts';
import { menuActions } from './stores/menu-actions.ts';
import { currentPreferences } from './stores/preferences-store.ts';
import { navigate } from './stores/route-store.ts';

/** What is possible changes with what the user does; many changes at once make one offer. */
const settleMs = 150;
const userDid = ['pointerup', 'keyup', 'focusin'] as const;

/** Offers what can be done now to the desktop host's native menu, and does what is chosen there. */
export function useNativeMenu(): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    client
      .call('app.info', {})
      .then(({ host }) => {
        if (host === 'electron' && !isOver) stop = followNativeMenu();
      })
      .catch(tellFailure);
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);
}

function followNativeMenu(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let offered = '';

  function offer(): void {
    const { hasSingleKeys } = currentPreferences();
    const actions = menuActions(registeredActions(), (keys) => hasSingleKeys || !isSingleKey(keys));
    const text = JSON.stringify(actions);
    if (text === offered) return;
    offered = text;
    client.call('menu.offer', { actions: [...actions] }).catch(tellFailure);
  }

  function offerSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(offer, settleMs);
  }

  const endings = [onActionsChanged(offerSoon), client.on('menu.chosen', carryOut)];
  for (const name of userDid) window.addEventListener(name, offerSoon);
  offer();
  return () => {
    clearTimeout(timer);
    for (const name of userDid) window.removeEventListener(name, offerSoon);
    for (const end of endings) end();
  };
}

function carryOut(choice: MenuChoice): void {
  // What has the user's attention on top is finished or left first, as with the keys.
  if (isCovered()) return;
  if (choice.kind === 'session') {
    navigate({ screen: 'board', sessionId: choice.sessionId });
    return;
  }
  const action = registeredActions().find(({ id }) => id === choice.actionId);
  if (action && (action.isEnabled?.() ?? true)) action.run();
}
