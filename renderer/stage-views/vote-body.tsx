import type { VoteBody as Body } from '../../shared/session/stage/vote-body.ts';
import type { VoteSide } from '../../shared/session/topic-schema.ts';
import { roleShortNames } from '../../shared/templates/words.ts';
import type { StageBodyProps } from './stage-body-props.ts';
import { TalkBody } from './talk-body.tsx';
import type { TopicLineProps } from './topic-line.tsx';
import { TopicPages } from './topic-pages.tsx';
import styles from './vote-body.module.css';

type Topic = Body['topics'][number];

/** The topics with their numbers to vote on; then, once they were revealed, by votes, ties as ties. */
export function VoteBody({ body, step, ...pages }: StageBodyProps<Body>) {
  if (body.topics.length === 0) return <TalkBody step={step} onPageCount={pages.onPageCount} />;
  return (
    <div className={styles.vote}>
      <p className={styles.told}>
        {body.isRevealed
          ? 'This is what you chose'
          : `${body.budget} ${body.budget === 1 ? 'vote' : 'votes'} for each of you`}
      </p>
      <TopicPages topics={body.topics.map(lineOf)} {...pages} />
    </div>
  );
}

function lineOf({ number, title, dimension, result }: Topic): TopicLineProps {
  if (!result) return { number, title, dimension };
  return { number: `${result.rank}.`, title, dimension, votes: result.votes, more: moreOf(result) };
}

function moreOf({ votes, isTied, sides }: NonNullable<Topic['result']>): string {
  const told = [
    ...(isTied && votes > 0 ? ['tied'] : []),
    ...sides.map(({ side, votes: given }) => `${sideName(side)} ${given}`),
  ];
  return told.join(' · ');
}

function sideName(side: VoteSide): string {
  return side === 'all' ? 'All' : roleShortNames[side];
}
