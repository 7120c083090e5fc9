import { useEffect } from 'react';
import { roles } from '../../../shared/session/roles.ts';
import { currentRound, roundsOf, votesGiven } from '../../../shared/session/topic-order.ts';
import type { VoteSide } from '../../../shared/session/topic-schema.ts';
import { candidatesOf, plannedRound, votesToGive } from '../../../shared/session/votes.ts';
import { roleShortNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { CountInput } from '../../components/count-input.tsx';
import { Field } from '../../components/field.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { KeyOf } from '../../parts/key-of.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { HowToVote } from './how-to-vote.tsx';
import { newTopicDialog } from './outcome-actions.ts';
import styles from './topic-panel.module.css';
import { UnsortedNotice } from './unsorted-notice.tsx';
import { discardRound, setRound, skipVoting, startRound, toggleReveal, voteActions } from './vote-actions.ts';
import voteStyles from './vote-panel.module.css';
import { VoteRow } from './vote-row.tsx';
import { countSide, resetVoteView, useVoteView } from './vote-view-store.ts';

const sides: readonly { value: VoteSide; label: string }[] = [
  { value: 'all', label: 'All' },
  ...roles.map((role) => ({ value: role, label: roleShortNames[role] })),
];

/** Counting hands or dots: topics by number, the budget, and when the room sees the totals. */
export function VotePanel() {
  const session = useSession();
  const { chosenId, side } = useVoteView();
  useActions(voteActions);
  useEffect(() => resetVoteView, []);
  const round = currentRound(session);
  const candidates = candidatesOf(session, round);
  const { budget, voters } = round ?? plannedRound(session);
  const most = votesToGive({ budget, voters });
  const given = round ? votesGiven(round) : 0;
  const number = roundsOf(session).length;
  return (
    <section aria-label="Vote" className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title}>Vote{number > 1 ? ` – round ${number}` : ''}</h2>
        <p role="status" className={styles.told}>
          {most === null ? `${given} ${given === 1 ? 'vote' : 'votes'}` : `${given} of ${most} votes`} given
          {round?.isRevealed ? ' · the room sees them' : ' · hidden from the room'}
        </p>
        <div className={styles.buttons}>
          <Button variant="primary" disabled={!round} onClick={toggleReveal}>
            {round?.isRevealed ? 'Hide votes' : 'Reveal votes'}
            <KeyOf action="vote.reveal" />
          </Button>
          {round && <Button onClick={startRound}>New round</Button>}
          {round && (
            <Button variant="quiet" onClick={() => discardRound(round.id)}>
              Discard round
            </Button>
          )}
          <Button variant="quiet" onClick={newTopicDialog}>
            Add topic…
          </Button>
          <Button variant="quiet" onClick={skipVoting}>
            Skip voting
          </Button>
        </div>
      </div>
      <div className={voteStyles.settings}>
        <Field label="Votes per person" className={voteStyles.small}>
          <CountInput {...firstField} value={budget} onCount={(count) => void setRound({ budget: count })} />
        </Field>
        <Field label="People who vote" className={voteStyles.small}>
          <CountInput value={voters} onCount={(count) => void setRound({ voters: count })} />
        </Field>
        <div>
          <p aria-hidden="true" className={voteStyles.label}>
            Whose votes are counted
          </p>
          <SegmentedControl
            label="Whose votes are counted"
            options={sides}
            value={side}
            onChange={countSide}
          />
        </div>
        {candidates.length > 0 && <HowToVote topics={candidates.length} />}
      </div>
      <UnsortedNotice />
      {candidates.length === 0 && <p>There is nothing to vote on yet. Add a card or a topic.</p>}
      <PlainList isOrdered aria-label="Topics" className={voteStyles.list}>
        {candidates.map((candidate) => (
          <VoteRow
            key={candidate.topic.id}
            candidate={candidate}
            round={round}
            side={side}
            isChosen={candidate.topic.id === chosenId}
          />
        ))}
      </PlainList>
    </section>
  );
}
