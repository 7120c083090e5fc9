import { answersByRole, type StatementHealth } from '../../../shared/health/statement-health.ts';
import { highestAnswer, type Statement } from '../../../shared/session/pulse-schema.ts';
import { changeWords, gapWords } from '../../../shared/templates/health-words.ts';
import { roleAsGroup } from '../../../shared/templates/words.ts';
import { AnswerDots } from '../../components/answer-dots.tsx';
import { HealthMark } from '../../components/health-mark.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { readableDate } from '../../components/readable-date.ts';
import styles from './statement-result.module.css';

export interface StatementResultProps {
  statement: Statement;
  health: StatementHealth;
}

/** What was answered, as the room sees it now: the widest gap first, then where the squad stands, then each role. */
export function StatementResult({ statement, health }: StatementResultProps) {
  const { gap, middle, state, change, was, byRole } = health;
  const last = new Map(answersByRole(statement.before?.answers ?? {}).map((row) => [row.role, row.middle]));
  return (
    <section aria-label="Answers" className={styles.result}>
      <p className={styles.gap}>
        {gap && gap.size > 0 ? `Widest gap: ${gapWords(gap)}` : gap ? 'The roles agree' : 'One role answered'}
      </p>
      <p className={styles.standing}>
        <HealthMark state={state} />
        <span>
          {middle} of {highestAnswer}, {changeWords(change, was)}
          {statement.before && ` on ${readableDate(statement.before.date)}`}
        </span>
      </p>
      <PlainList className={styles.rows}>
        {byRole.map(({ role, answers, middle: own }) => {
          const before = last.get(role) ?? null;
          return (
            <li key={role} className={styles.row}>
              <span>{roleAsGroup(role, answers.length)}</span>
              <AnswerDots answers={answers} was={before} />
              <span className={styles.words}>
                <b>{own}</b>
                <span className="visually-hidden">, answered {answers.join(', ')}</span>
                {before !== null && ` (was ${before})`}
              </span>
            </li>
          );
        })}
      </PlainList>
    </section>
  );
}
