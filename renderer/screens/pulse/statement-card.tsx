import { useEffect } from 'react';
import { healthOf } from '../../../shared/health/statement-health.ts';
import { rolesAsked, statementsInOrder } from '../../../shared/session/pulse.ts';
import type { Statement } from '../../../shared/session/pulse-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { answerEnds, answeredWords } from '../../../shared/templates/health-words.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { useSession } from '../../stores/session-store.ts';
import { AnswerField } from './answer-field.tsx';
import { LeadOn } from './lead-on.tsx';
import { offerFirstAnswer } from './pulse-actions.ts';
import styles from './statement-card.module.css';
import { StatementResult } from './statement-result.tsx';

export interface StatementCardProps {
  statement: Statement;
  index: number;
}

/** The statement the room answers now, a line for each role, and what came of it once it is revealed. */
export function StatementCard({ statement, index }: StatementCardProps) {
  const session = useSession();
  const roles = rolesAsked(session);
  const health = healthOf(statement);
  const { dimension, text, isRevealed } = statement;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each statement begins with its first role.
  useEffect(offerFirstAnswer, [statement.id]);

  return (
    <div className={styles.card}>
      <header className={styles.header} data-colour={dimension}>
        <DimensionShape dimension={dimension} />
        <span>{columnNames[dimension]}</span>
        <span className={styles.number}>
          Statement {index + 1} of {statementsInOrder(session).length}
        </span>
      </header>
      <h2 className={styles.statement} dir="auto">
        {displayText(text)}
      </h2>
      {isRevealed && health && <StatementResult statement={statement} health={health} />}
      <p className={styles.scale}>
        1 {answerEnds.lowest} … 5 {answerEnds.highest}. Type the fingers shown, such as 4 3 5; Enter or Tab
        goes to the next role.
      </p>
      <div className={styles.roles}>
        {roles.map((role, i) => (
          <AnswerField key={`${statement.id} ${role}`} statement={statement} role={role} isFirst={i === 0} />
        ))}
      </div>
      <div className={styles.actions}>
        <LeadOn statement={statement} />
        <p role="status" className={styles.told}>
          {answeredWords(Object.keys(statement.answers).length, roles.length)}
          {isRevealed ? ', shown to the room' : ', hidden from the room'}
        </p>
      </div>
    </div>
  );
}
