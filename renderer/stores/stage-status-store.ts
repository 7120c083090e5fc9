/** What this window knows of the stage: whether it shows something, and how far it is. */
import { create } from 'zustand';
import type { StageStatus } from '../../shared/api/stage-calls.ts';
import type { SessionId } from '../../shared/session/ids.ts';
import { client } from '../api/client.ts';
import { tellFailure } from './failure-toast.ts';
import { latestAnswer } from './latest-answer.ts';

const nothingShown: StageStatus = { sessionId: null, page: 0, pageCount: 1, isBlank: false };

const useStageStatusStore = create<StageStatus>(() => nothingShown);

/** Follows the stage from now on. */
export function followStage(): void {
  const reading = latestAnswer(
    () => client.call('stage.status', {}),
    (status) => useStageStatusStore.setState(status),
    tellFailure,
  );
  client.on('stage.statusChanged', (status) => {
    reading.drop();
    useStageStatusStore.setState(status);
  });
  client.onConnection((connection) => {
    if (connection === 'connected') reading.ask();
  });
}

/** Whether the room sees anything of a session; false while no window shows it. */
export function useIsStageSeen(): boolean {
  return useStageStatusStore(({ sessionId }) => sessionId !== null);
}

/** How the stage stands now. */
export function stageStatus(): StageStatus {
  return useStageStatusStore.getState();
}

/** Whether the stage shows this session and has another page in that direction. */
export function hasMorePages(sessionId: SessionId, direction: 1 | -1): boolean {
  const { sessionId: shown, page, pageCount } = stageStatus();
  const turned = page + direction;
  return shown === sessionId && turned >= 0 && turned < pageCount;
}
