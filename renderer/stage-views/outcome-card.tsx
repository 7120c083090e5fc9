import type { StageOutcome } from '../../shared/session/stage/discuss-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { columnNames } from '../../shared/templates/words.ts';
import { longDate } from '../components/readable-date.ts';
import styles from './outcome-card.module.css';
import { voiceWords } from './voice-words.ts';

const kindNames = { action: 'Action', decision: 'Decision', envelope: 'Raised to the tribe' } as const;

/** An action, decision or envelope in room size. */
export function OutcomeCard({ outcome }: { outcome: StageOutcome }) {
  const more = detailsOf(outcome);
  return (
    <article className={styles.outcome} dir="auto">
      <p className={styles.kind}>{kindNames[outcome.kind]}</p>
      <p className={styles.words}>{displayText(outcome.words)}</p>
      {more !== '' && <p className={styles.more}>{more}</p>}
    </article>
  );
}

function detailsOf({ kind, owner, date, more, dimensions }: StageOutcome): string {
  const who = owner && voiceWords(owner);
  const when = date && (kind === 'action' ? `by ${longDate(date)}` : `look again on ${longDate(date)}`);
  const what = dimensions.map((dimension) => columnNames[dimension]).join(' and ');
  return [who, when, displayText(more), what && `builds ${what}`].filter(Boolean).join(' · ');
}
