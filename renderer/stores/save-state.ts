import type { SaveState } from '../../shared/api/save-state.ts';
import { type SessionState, useSessionStore } from './session-store.ts';

const saving: SaveState = { kind: 'saving' };

const refused: SaveState = {
  kind: 'failed',
  reason: 'this window is no longer connected to SquadMAP',
  advice: 'Open a fresh link in this very tab: changes are kept in it and sent then.',
};

const lost: SaveState = {
  kind: 'failed',
  reason: 'SquadMAP cannot be reached',
  advice: 'Changes are kept in this window and sent as soon as it is back.',
};

/** Whether everything this window did is safe on the disk; told in the same frame as what was done, never "Saved" beside it. */
export function useSaveState(): SaveState {
  return useSessionStore(saveStateOf);
}

function saveStateOf({ connection, trouble, hostSaveState, unconfirmed }: SessionState): SaveState {
  if (connection === 'refused') return refused;
  if (connection === 'lost') return lost;
  if (trouble) return trouble;
  if (hostSaveState.kind === 'failed') return hostSaveState;
  return unconfirmed > 0 ? saving : hostSaveState;
}
