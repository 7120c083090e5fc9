/** What of the steps the operator has open. Never part of the session. */
import { create } from 'zustand';

interface StepsView {
  readonly isPlanOpen: boolean;
  /** Whether the small picture of the stage is shown. */
  readonly isRoomShown: boolean;
}

export const useStepsView = create<StepsView>(() => ({ isPlanOpen: false, isRoomShown: true }));

/** Opens the dialog in which steps are planned. */
export function openPlan(): void {
  useStepsView.setState({ isPlanOpen: true });
}

/** Closes it. */
export function closePlan(): void {
  useStepsView.setState({ isPlanOpen: false });
}

/** Shows the small picture of the stage, or takes it away. */
export function toggleRoom(): void {
  useStepsView.setState(({ isRoomShown }) => ({ isRoomShown: !isRoomShown }));
}
