import type { WeekBody as Body, StageGoal } from '../../shared/session/stage/week-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { aheadSentence, linkNames, reasonNames, resultNames } from '../../shared/templates/monday-words.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import { RowPages } from './row-pages.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageLine } from './stage-line.tsx';
import styles from './week-body.module.css';

/** The goals of a week: how last week's went, or how this week's are tied to our purpose. */
export function WeekBody({ body, step, page, onPageCount }: StageBodyProps<Body>) {
  if (body.goals.length === 0) {
    return (
      <StageLine onPageCount={onPageCount}>
        {step && step.sentence !== '' ? displayText(step.sentence) : 'No goals yet'}
      </StageLine>
    );
  }
  return (
    <RowPages
      rows={body.goals}
      page={page}
      onPageCount={onPageCount}
      head={body.isAhead ? aheadSentence : undefined}
      mark={({ dimension }) =>
        dimension && (
          <span data-colour={dimension} className={styles.mark}>
            <DimensionShape dimension={dimension} />
          </span>
        )
      }
    >
      {(goal) => (body.kind === 'last-week' ? <Result goal={goal} /> : <Link goal={goal} />)}
    </RowPages>
  );
}

function Result({ goal: { result, reason, note } }: { goal: StageGoal }) {
  if (result === null) return null;
  return (
    <>
      <strong data-result={result} className={styles.result}>
        {resultNames[result]}
      </strong>
      {reason && <span>{reasonNames[reason]}</span>}
      {note !== '' && <span className={styles.note}>{displayText(note)}</span>}
    </>
  );
}

function Link({ goal: { link } }: { goal: StageGoal }) {
  if (link === null) return null;
  return (
    <>
      <span>Purpose</span>
      <strong className={styles.result}>{linkNames[link]}</strong>
    </>
  );
}
