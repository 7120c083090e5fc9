import { columnOf } from '../../shared/session/dimensions.ts';
import type { TriageBody as Body } from '../../shared/session/stage/triage-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { rungNames, rungQuestions } from '../../shared/templates/ladder-words.ts';
import { PagedList } from './paged-list.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { TalkBody } from './talk-body.tsx';
import styles from './triage-body.module.css';
import { useMostPages } from './use-most-pages.ts';

/** The topic that is being placed, above the control ladder with all that were placed before. */
export function TriageBody({ body, step, page, stageHeight, onPageCount }: StageBodyProps<Body>) {
  const tellers = useMostPages(body.rungs.length, onPageCount);
  const { topic } = body;
  if (!topic) return <TalkBody step={step} onPageCount={onPageCount} />;
  return (
    <div className={styles.triage}>
      <article data-colour={columnOf(topic.dimension)} className={styles.topic} dir="auto">
        <p className={styles.title} data-long={topic.title.length > 70 || undefined}>
          {displayText(topic.title)}
        </p>
        <p className={styles.question} dir="ltr">
          {topic.number} of {body.count} · {topic.rung === null ? 'Whose is it?' : rungQuestions[topic.rung]}
        </p>
      </article>
      <div className={styles.ladder}>
        {body.rungs.map(({ rung, topics }, index) => (
          <section
            key={rung}
            aria-label={rungNames[rung]}
            data-current={topic.rung === rung || undefined}
            className={styles.rung}
          >
            <h2 className={styles.name}>
              <span className={styles.step}>{rung}</span> {rungNames[rung]}
            </h2>
            <PagedList
              items={topics}
              page={page}
              stageHeight={stageHeight}
              onPageCount={tellers[index] ?? onPageCount}
            >
              {(placed) => <Placed topic={placed} />}
            </PagedList>
          </section>
        ))}
      </div>
    </div>
  );
}

function Placed({ topic: { title, dimension, answer } }: { topic: Body['rungs'][number]['topics'][number] }) {
  return (
    <div data-colour={columnOf(dimension)} className={styles.placed} dir="auto">
      <span>{displayText(title)}</span>
      {answer !== '' && <span className={styles.answer}>{displayText(answer)}</span>}
    </div>
  );
}
