import { ToastRegion } from './components/toast-region.tsx';
import { dismissToast, useToasts } from './stores/toast-store.ts';

/** The short messages of the whole window. */
export function AppToasts() {
  const toasts = useToasts().map(({ id, text, action }) => ({
    id,
    text,
    action: action && { label: action.label, onAct: action.run },
  }));
  return <ToastRegion toasts={toasts} onDismiss={dismissToast} />;
}
