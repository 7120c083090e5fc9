import type { SaveState } from '../../shared/api/save-state.ts';
import { useLaterSessionStore } from './later-session-store.ts';
import type { SessionState } from './session-store.ts';

const saving: SaveState = { kind: 'saving' };

const refused: SaveState = {
  kind: 'failed',
  reason: 'this window is no longer connected to SquadMAP',
  advice: 'Open SquadMAP again with a fresh link. What was saved is there.',
};

const lost: SaveState = {
  kind: 'failed',
  reason: 'SquadMAP cannot be reached',
  advice: 'Changes are kept in this window and sent as soon as it is back.',
};

/** Whether everything this window did is safe on the disk. */
export function useSaveState(): SaveState {
  return useLaterSessionStore(saveStateOf);
}

function saveStateOf({ connection, hostSaveState, unconfirmed }: SessionState): SaveState {
  if (connection === 'refused') return refused;
  if (connection === 'lost') return lost;
  if (hostSaveState.kind === 'failed') return hostSaveState;
  return unconfirmed > 0 ? saving : hostSaveState;
}
