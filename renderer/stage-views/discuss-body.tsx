import { useEffect } from 'react';
import { dimensionsOf } from '../../shared/session/about.ts';
import type { DiscussBody as Body } from '../../shared/session/stage/discuss-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { columnNames, roleNames } from '../../shared/templates/words.ts';
import { CharacterMark } from '../components/character-mark.tsx';
import { DimensionShape } from '../components/dimension-shape.tsx';
import styles from './discuss-body.module.css';
import { LargeCard } from './large-card.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { PagedList } from './paged-list.tsx';
import type { PageProps, StageBodyProps } from './stage-body-props.ts';
import { StageCard } from './stage-card.tsx';
import { TalkBody } from './talk-body.tsx';
import { TopicPages } from './topic-pages.tsx';
import { useMostPages } from './use-most-pages.ts';
import { voiceWords } from './voice-words.ts';

type Topic = NonNullable<Body['topic']>;

/** One topic, its cards and what came out of it; before the first, what is on the agenda. */
export function DiscussBody({ body: { topic, agenda }, step, ...pages }: StageBodyProps<Body>) {
  if (topic) return <TopicView key={`${topic.number} ${topic.title}`} topic={topic} {...pages} />;
  if (agenda.length === 0) return <TalkBody step={step} onPageCount={pages.onPageCount} />;
  const lines = agenda.map(({ state, gap, ...line }) => ({
    ...line,
    more: state === 'open' ? (gap ?? '') : state,
  }));
  return <TopicPages topics={lines} {...pages} />;
}

interface TopicViewProps extends PageProps {
  topic: Topic;
}

function TopicView({ topic, onPageCount, ...pages }: TopicViewProps) {
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
          <PagedList items={cards} columns={hasOutcomes ? 1 : 2} onPageCount={tellCards} {...pages}>
            {(card) => <StageCard card={card} />}
          </PagedList>
        )}
      </div>
      {hasOutcomes && (
        <section className={styles.outcomes} aria-label="What we decide">
          <h2 className={styles.heading}>What we decide</h2>
          <PagedList items={outcomes} onPageCount={tellOutcomes} {...pages}>
            {(outcome) => <OutcomeCard outcome={outcome} />}
          </PagedList>
        </section>
      )}
    </div>
  );
}

/** The topic itself: its only card in full, or the name that its cards have together. */
function Subject({ topic }: { topic: Topic }) {
  const { title, cards, outcomes, seenDifferently, votes, gap } = topic;
  const [card] = cards.length === 1 ? cards : [];
  const text = card?.text ?? title;
  const scale = (outcomes.length > 0 ? 0.85 : 1) * (cards.length > 1 ? 0.75 : 1);
  return (
    <LargeCard className={styles.card} words={text} text={displayText(text)} scale={scale}>
      <p className={styles.marks} dir="ltr">
        {dimensionsOf(topic).map((dimension) => (
          <span key={dimension} data-colour={dimension} className={styles.dimension}>
            <DimensionShape dimension={dimension} /> {columnNames[dimension]}
          </span>
        ))}
        {card && <CharacterMark character={card.character} />}
        {card?.voice && <span>{voiceWords(card.voice)}</span>}
        {votes !== null && (
          <span>
            {votes} {votes === 1 ? 'vote' : 'votes'}
          </span>
        )}
        {gap && <span>{gap}</span>}
        {seenDifferently.map(({ role, dimension }) => (
          <span key={role}>
            {roleNames[role]}: {columnNames[dimension]}
          </span>
        ))}
      </p>
    </LargeCard>
  );
}
