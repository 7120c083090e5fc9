import { useEffect } from 'react';
import { proposedStatements } from '../../../shared/health/proposed-statements.ts';
import type { EarlierStatement } from '../../../shared/library/earlier-statements.ts';
import { displayText } from '../../../shared/session/text.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { useSession } from '../../stores/session-store.ts';
import { askStatements } from './ask-statements.ts';
import styles from './no-statements.module.css';
import { offerFirstAnswer } from './pulse-actions.ts';
import { showChoosing } from './pulse-view-store.ts';

export interface NoStatementsProps {
  earlier: readonly EarlierStatement[];
}

/** What a pulse offers while nothing is asked: the same as last time, or what the app ships. */
export function NoStatements({ earlier }: NoStatementsProps) {
  const { kind } = useSession();
  const proposed = proposedStatements(kind, earlier);
  const lastTime = proposed.every(({ before }) => before !== null) && proposed[0]?.before?.date;

  useEffect(offerFirstAnswer, []);

  return (
    <section aria-labelledby="no-statements" className={styles.empty}>
      <h2 id="no-statements">{lastTime ? `As on ${lastTime}` : 'What to ask'}</h2>
      <PlainList isOrdered className={styles.proposed}>
        {proposed.map(({ line, dimension, text }) => (
          <li key={line} data-colour={dimension}>
            <DimensionShape dimension={dimension} />
            <span className="visually-hidden">{columnNames[dimension]}: </span>
            {displayText(text)}
          </li>
        ))}
      </PlainList>
      <div className={styles.actions}>
        <Button variant="primary" size="large" {...firstField} onClick={() => askStatements(proposed)}>
          {lastTime ? 'Ask the same as last time' : `Ask these ${proposed.length}`}
        </Button>
        <Button size="large" onClick={() => showChoosing(true)}>
          Choose others…
        </Button>
      </div>
    </section>
  );
}
