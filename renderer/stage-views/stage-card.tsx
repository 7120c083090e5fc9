import type { StageCard as Card } from '../../shared/session/stage/stage-card.ts';
import { displayText } from '../../shared/session/text.ts';
import styles from './stage-card.module.css';
import { StageMarks } from './stage-marks.tsx';

export interface StageCardProps {
  card: Card;
  /** Names the group above the card: the first of its group, or of its page. */
  namesGroup?: boolean;
}

/** One observation in room size. Cards of a group stand at a common line, under the group's name. */
export function StageCard({ card, namesGroup = false }: StageCardProps) {
  return (
    <article className={card.group === null ? styles.single : styles.member} dir="auto">
      {namesGroup && card.group !== null && (
        <h3 className={styles.group}>{card.group === '' ? 'Group' : displayText(card.group)}</h3>
      )}
      <div className={styles.card}>
        <p className={styles.text}>{displayText(card.text)}</p>
        <StageMarks card={card} className={styles.marks} />
      </div>
    </article>
  );
}
