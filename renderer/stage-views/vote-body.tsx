import type { VoteBody as Body } from '../../shared/session/stage/vote-body.ts';
import type { VoteSide } from '../../shared/session/topic-schema.ts';
import { roleShortNames } from '../../shared/templates/words.ts';
import { PagedList } from './paged-list.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { TalkBody } from './talk-body.tsx';
import { TopicLine } from './topic-line.tsx';
import styles from './vote-body.module.css';

/** More topics than this stand in two columns. */
const oneColumn = 6;

/** The topics with their numbers to vote on; then, once they were revealed, by votes, ties as ties. */
export function VoteBody({ body, step, page, stageHeight, onPageCount }: StageBodyProps<Body>) {
  if (body.topics.length === 0) return <TalkBody step={step} onPageCount={onPageCount} />;
  const items = body.topics.map(({ number, title, dimension, result }) => ({
    key: number,
    content: result ? (
      <TopicLine
        number={`${result.rank}.`}
        title={title}
        dimension={dimension}
        votes={result.votes}
        more={moreOf(result)}
      />
    ) : (
      <TopicLine number={number} title={title} dimension={dimension} />
    ),
  }));
  return (
    <div className={styles.vote}>
      <p className={styles.told}>
        {body.isRevealed
          ? 'This is what you chose'
          : `${body.budget} ${body.budget === 1 ? 'vote' : 'votes'} for each of you`}
      </p>
      <PagedList
        items={items}
        columns={items.length > oneColumn ? 2 : 1}
        page={page}
        stageHeight={stageHeight}
        onPageCount={onPageCount}
      />
    </div>
  );
}

function moreOf({ votes, isTied, sides }: NonNullable<Body['topics'][number]['result']>): string | null {
  const told = [
    ...(isTied && votes > 0 ? ['tied'] : []),
    ...sides.map(({ side, votes: given }) => `${sideName(side)} ${given}`),
  ];
  return told.length > 0 ? told.join(' · ') : null;
}

function sideName(side: VoteSide): string {
  return side === 'all' ? 'All' : roleShortNames[side];
}
