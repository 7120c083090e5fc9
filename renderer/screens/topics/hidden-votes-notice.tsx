import { hiddenRound } from '../../../shared/session/votes.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { KeyOf } from '../../parts/key-of.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { hiddenVotesActions, toggleReveal } from './vote-actions.ts';

/** Says that votes were counted and never revealed, before topics are discussed in another order than the room wished. */
export function HiddenVotesNotice() {
  return hiddenRound(useSession()) && <Hidden />;
}

function Hidden() {
  useActions(hiddenVotesActions);
  return (
    <Notice
      tone="warning"
      actions={
        <Button size="small" onClick={toggleReveal}>
          Reveal votes
          <KeyOf action="vote.reveal" />
        </Button>
      }
    >
      The votes are still hidden, so they do not order this list.
    </Notice>
  );
}
