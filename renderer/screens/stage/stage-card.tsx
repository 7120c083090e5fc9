import type { StageCard as Card } from '../../../shared/session/stage-view.ts';
import { displayText } from '../../../shared/session/text.ts';
import { roleNames } from '../../../shared/templates/words.ts';
import { CharacterMark } from '../../components/character-mark.tsx';
import styles from './stage-card.module.css';

export interface StageCardProps {
  card: Card;
}

/** One observation in room size. */
export function StageCard({ card }: StageCardProps) {
  return (
    <article className={styles.card} dir="auto">
      <p className={styles.text}>{displayText(card.text)}</p>
      <p className={styles.marks} dir="ltr">
        <CharacterMark character={card.character} />
        {card.voice && (
          <span className={styles.voice}>
            {card.voice.name ? displayText(card.voice.name) : roleNames[card.voice.role]}
          </span>
        )}
        {card.group !== null && (
          <span className={styles.group}>{card.group ? displayText(card.group) : 'Group'}</span>
        )}
      </p>
    </article>
  );
}
