/** Which dialog the pulse has open. */
import { create } from 'zustand';

const usePulseView = create<{ isChoosing: boolean }>(() => ({ isChoosing: false }));

/** Whether the dialog with the statements is open. */
export function useIsChoosing(): boolean {
  return usePulseView(({ isChoosing }) => isChoosing);
}

/** Opens the dialog with the statements, or closes it. */
export function showChoosing(isChoosing: boolean): void {
  usePulseView.setState({ isChoosing });
}
