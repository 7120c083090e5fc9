/** Whether the operator looks at the board or at what the step needs; each step begins with its own. */
import { create } from 'zustand';
import { useSessionStore } from './session-store.ts';

const useStepView = create<{ boardIn: string | null }>(() => ({ boardIn: null }));

/** Whether the board was asked for in the step the meeting is in. */
export function useIsBoardShown(): boolean {
  const stepId = useSessionStore(({ session }) => session?.run.stepId ?? null);
  return useStepView(({ boardIn }) => boardIn !== null && boardIn === stepId);
}

/** The same outside React. */
export function isBoardShown(): boolean {
  const { boardIn } = useStepView.getState();
  return boardIn !== null && boardIn === useSessionStore.getState().session?.run.stepId;
}

/** Shows the board in this step, or what the step needs. */
export function showBoard(isShown: boolean): void {
  const stepId = useSessionStore.getState().session?.run.stepId ?? null;
  useStepView.setState({ boardIn: isShown ? stepId : null });
}
