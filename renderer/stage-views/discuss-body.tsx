import { type CSSProperties, useEffect } from 'react';
import { dimensionsOf } from '../../shared/session/about.ts';
import type { DiscussBody as Body } from '../../shared/session/stage/discuss-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { columnNames, roleNames } from '../../shared/templates/words.ts';
import { CharacterMark } from '../components/character-mark.tsx';
import { DimensionShape } from '../components/dimension-shape.tsx';
import styles from './discuss-body.module.css';
import { focusSize } from './focus-size.ts';
import { OutcomeCard } from './outcome-card.tsx';
import { PagedList } from './paged-list.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageCard } from './stage-card.tsx';
import { TalkBody } from './talk-body.tsx';
import { TopicLine } from './topic-line.tsx';
import { useMostPages } from './use-most-pages.ts';

/** More topics than this stand in two columns. */
const oneColumn = 6;

type Topic = NonNullable<Body['topic']>;

/** One topic, its cards and what came out of it; before the first, what is on the agenda. */
export function DiscussBody(props: StageBodyProps<Body>) {
  const { body, step, page, stageHeight, onPageCount } = props;
  if (body.topic) {
    const key = `${body.topic.number} ${body.topic.title}`;
    return <TopicView key={key} {...props} topic={body.topic} />;
  }
  if (body.agenda.length === 0) return <TalkBody step={step} onPageCount={onPageCount} />;
  const items = body.agenda.map((topic) => ({
    key: topic.number,
    content: <TopicLine {...topic} more={topic.state === 'open' ? undefined : topic.state} />,
  }));
  return (
    <PagedList
      items={items}
      columns={items.length > oneColumn ? 2 : 1}
      page={page}
      stageHeight={stageHeight}
      onPageCount={onPageCount}
    />
  );
}

function TopicView({ topic, page, stageHeight, onPageCount }: StageBodyProps<Body> & { topic: Topic }) {
  const [tellCards = onPageCount, tellOutcomes = onPageCount] = useMostPages(2, onPageCount);
  const { cards, outcomes } = topic;
  const isGroup = cards.length > 1;
  const hasOutcomes = outcomes.length > 0;
  useEffect(() => {
    if (!isGroup) tellCards(1);
    if (!hasOutcomes) tellOutcomes(1);
  }, [isGroup, hasOutcomes, tellCards, tellOutcomes]);
  return (
    <div className={styles.topic} data-outcomes={hasOutcomes || undefined}>
      <div className={styles.subject} data-alone={!isGroup || undefined} data-group={isGroup || undefined}>
        <Subject topic={topic} />
        {isGroup && (
          <PagedList
            items={cards.map((card) => ({
              key: card.key,
              content: <StageCard card={card} namesGroup={false} />,
            }))}
            columns={hasOutcomes ? 1 : 2}
            page={page}
            stageHeight={stageHeight}
            onPageCount={tellCards}
          />
        )}
      </div>
      {hasOutcomes && (
        <section className={styles.outcomes} aria-label="What we decide">
          <h2 className={styles.heading}>What we decide</h2>
          <PagedList
            items={outcomes.map((outcome, i) => ({ key: i, content: <OutcomeCard outcome={outcome} /> }))}
            page={page}
            stageHeight={stageHeight}
            onPageCount={tellOutcomes}
          />
        </section>
      )}
    </div>
  );
}

/** The topic itself: its only card in full, or the name that its cards have together. */
function Subject({ topic }: { topic: Topic }) {
  const { title, cards, outcomes, seenDifferently, votes } = topic;
  const [card] = cards.length === 1 ? cards : [];
  const text = card?.text ?? title;
  const scale = (outcomes.length > 0 ? 0.85 : 1) * (cards.length > 1 ? 0.75 : 1);
  const size = { '--focus-size': `${Math.max(2.5, focusSize(text) * scale)}cqh` } as CSSProperties;
  return (
    <article className={styles.card} style={size} dir="auto">
      <p className={styles.text}>{displayText(text)}</p>
      <p className={styles.marks} dir="ltr">
        {dimensionsOf(topic).map((dimension) => (
          <span key={dimension} data-colour={dimension} className={styles.dimension}>
            <DimensionShape dimension={dimension} /> {columnNames[dimension]}
          </span>
        ))}
        {card && <CharacterMark character={card.character} />}
        {card?.voice && (
          <span>{card.voice.name ? displayText(card.voice.name) : roleNames[card.voice.role]}</span>
        )}
        {votes !== null && (
          <span>
            {votes} {votes === 1 ? 'vote' : 'votes'}
          </span>
        )}
        {seenDifferently.map(({ role, dimension }) => (
          <span key={role}>
            {roleNames[role]}: {columnNames[dimension]}
          </span>
        ))}
      </p>
    </article>
  );
}
