import { ComingDialog } from './parts/coming-dialog.tsx';
import { laterComponent } from './parts/later-component.ts';
import { closeOutcomeDialog, useOutcomeDialog } from './stores/outcome-dialog-store.ts';

const useOutcomeDialogs = laterComponent(
  async () => (await import('./screens/topics/outcome-dialogs.tsx')).OutcomeDialogs,
);

/** The dialogs on actions, decisions, envelopes and topics, and the keys that open one. */
export function MeetingDialogs() {
  const isAskedFor = useOutcomeDialog() !== null;
  const atOnce = useOutcomeDialogs(true);
  // Whoever asks has them loaded once more where that failed before.
  const whenAskedFor = useOutcomeDialogs(isAskedFor, closeOutcomeDialog);
  const OutcomeDialogs = atOnce ?? whenAskedFor;
  return OutcomeDialogs ? <OutcomeDialogs /> : isAskedFor && <ComingDialog />;
}
