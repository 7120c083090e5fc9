import { Minus, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { columnOf } from '../../../shared/session/dimensions.ts';
import { topicOrigin } from '../../../shared/session/own-topics.ts';
import { roles } from '../../../shared/session/roles.ts';
import { displayText } from '../../../shared/session/text.ts';
import type { Round, VoteSide } from '../../../shared/session/topic-schema.ts';
import { type Candidate, votesOfSide } from '../../../shared/session/votes.ts';
import { columnNames, originWords, roleShortNames } from '../../../shared/templates/words.ts';
import { CountInput } from '../../components/count-input.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useSession } from '../../stores/session-store.ts';
import { cast, leaveCount, setVotes } from './vote-actions.ts';
import styles from './vote-panel.module.css';

export interface VoteRowProps {
  candidate: Candidate;
  round: Round | undefined;
  side: VoteSide;
  isChosen: boolean;
}

/** A topic with its number and the votes counted for it. */
export function VoteRow({ candidate: { number, topic, votes }, round, side, isChosen }: VoteRowProps) {
  const title = displayText(topic.title);
  const origin = topicOrigin(useSession(), topic.cardIds);
  const counted = round ? votesOfSide(round, topic.id, side) : 0;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li
      ref={row}
      data-colour={columnOf(topic.dimension)}
      data-vote-row={topic.id}
      data-chosen={isChosen || undefined}
      // A number that is typed takes the focus to its row: Enter is then meant for no button.
      tabIndex={-1}
      aria-current={isChosen || undefined}
      className={styles.row}
    >
      <span className={`heading-digits ${styles.number}`}>{number}</span>
      <div className={styles.topic} dir="auto">
        <p className={styles.title}>
          <DimensionShape dimension={columnOf(topic.dimension)} />
          <span className="visually-hidden">{columnNames[columnOf(topic.dimension)]}:</span>
          {title}
        </p>
        {origin !== null && <p className={styles.sides}>{displayText(originWords(origin))}</p>}
        {round && <Sides round={round} candidate={{ number, topic, votes }} />}
      </div>
      <div className={styles.counter}>
        <IconButton
          label={`One vote less for ${number}`}
          variant="secondary"
          size="small"
          icon={<Minus aria-hidden="true" />}
          disabled={counted === 0}
          onClick={() => cast(topic.id, -1)}
        />
        <CountInput
          aria-label={`Votes for ${number}: ${title}`}
          className={styles.field}
          value={counted}
          onCount={(count) => setVotes(topic.id, count)}
          onLeave={() => leaveCount(topic.id)}
        />
        <IconButton
          label={`One vote more for ${number}`}
          variant="secondary"
          size="small"
          icon={<Plus aria-hidden="true" />}
          onClick={() => cast(topic.id, 1)}
        />
      </div>
    </li>
  );
}

/** Where roles are told apart: what each gave, and all together. */
function Sides({ round, candidate: { topic, votes } }: { round: Round; candidate: Candidate }) {
  const given = roles.filter((role) => votesOfSide(round, topic.id, role) > 0);
  if (given.length === 0) return null;
  const parts = given.map((role) => `${roleShortNames[role]} ${votesOfSide(round, topic.id, role)}`);
  const others = votesOfSide(round, topic.id, 'all');
  return (
    <p className={styles.sides}>
      {[...parts, ...(others > 0 ? [`others ${others}`] : []), `together ${votes}`].join(' · ')}
    </p>
  );
}
