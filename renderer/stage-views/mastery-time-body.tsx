import type { MasteryTimeBody as Body } from '../../shared/session/stage/mastery-time-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { aheadSentence } from '../../shared/templates/monday-words.ts';
import styles from './mastery-time-body.module.css';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageLine } from './stage-line.tsx';

/** What the time for learning is for, and how much of it the team planned and took once that is shown. */
export function MasteryTimeBody({ body, step, onPageCount }: StageBodyProps<Body>) {
  const { halfDays, isAhead } = body;
  const sentence = step && step.sentence !== '' ? step.sentence : 'What do we want to get better at?';
  const counts = halfDays && (
    <dl className={styles.counts}>
      <div>
        <dt>Half-days planned</dt>
        <dd>{halfDays.planned}</dd>
      </div>
      <div>
        <dt>taken</dt>
        <dd>{halfDays.taken}</dd>
      </div>
    </dl>
  );
  return (
    <StageLine below={counts} onPageCount={onPageCount}>
      {isAhead ? aheadSentence : displayText(sentence)}
    </StageLine>
  );
}
