import { create } from 'zustand';

const useTemplateDialog = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

/** Whether the dialog is open that keeps the steps of the meeting as a template. */
export function useIsSavingTemplate(): boolean {
  return useTemplateDialog((state) => state.isOpen);
}

/** Opens it, from wherever the steps are worked on. */
export function saveAsTemplate(): void {
  useTemplateDialog.setState({ isOpen: true });
}

/** Closes it. */
export function closeTemplateDialog(): void {
  useTemplateDialog.setState({ isOpen: false });
}
