import { ComingDialog } from './parts/coming-dialog.tsx';
import { laterComponent } from './parts/later-component.ts';
import { closeOutcomeDialogs, useOutcomeDialogs } from './stores/outcome-dialog-store.ts';

const useLoadedDialogs = laterComponent(
  async () => (await import('./screens/topics/outcome-dialogs.tsx')).OutcomeDialogs,
);

/** The dialogs on actions, decisions, envelopes and topics, and the keys that open one: over the board and over the stage alike. */
export function MeetingDialogs() {
  const isAskedFor = useOutcomeDialogs().length > 0;
  const atOnce = useLoadedDialogs(true);
  // Whoever asks has them loaded once more where that failed before.
  const whenAskedFor = useLoadedDialogs(isAskedFor, closeOutcomeDialogs);
  const OutcomeDialogs = atOnce ?? whenAskedFor;
  return OutcomeDialogs ? <OutcomeDialogs /> : isAskedFor && <ComingDialog />;
}
