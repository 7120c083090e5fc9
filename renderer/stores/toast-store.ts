import { create } from 'zustand';
import { newId } from './new-id.ts';

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const useToastStore = create<{ toasts: readonly Toast[] }>(() => ({ toasts: [] }));

/** The messages on the screen, oldest first. */
export function useToasts(): readonly Toast[] {
  return useToastStore((state) => state.toasts);
}

/** Shows a short message, with one thing to do about it if there is one. The newest three stay. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  const shown = { ...toast, id: newId() };
  useToastStore.setState(({ toasts }) => ({ toasts: [...toasts, shown].slice(-3) }));
}

/** Takes a message away. */
export function dismissToast(id: string): void {
  useToastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
