import { canSend, envelopesOf } from '../../shared/session/outcome-views.ts';
import { Button } from '../components/button.tsx';
import { Tag } from '../components/tag.tsx';
import { openOutcomeDialog } from '../stores/outcome-dialog-store.ts';
import { useSession } from '../stores/session-store.ts';

/** Opens the list of everything that came out of the meeting, and says how many envelopes still want their ask. */
export function OutcomesButton() {
  const unasked = envelopesOf(useSession()).filter((envelope) => !canSend(envelope)).length;
  return (
    <Button onClick={() => openOutcomeDialog({ kind: 'outcomes' })}>
      Outcomes of this meeting…
      {unasked > 0 && (
        <Tag tone="warning">{unasked === 1 ? '1 envelope without an ask' : `${unasked} without an ask`}</Tag>
      )}
    </Button>
  );
}
