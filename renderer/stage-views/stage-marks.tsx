import type { StageCard } from '../../shared/session/stage/stage-card.ts';
import { displayText } from '../../shared/session/text.ts';
import { columnNames, lensNames, originWords, seenDifferentlyMark } from '../../shared/templates/words.ts';
import { CharacterMark } from '../components/character-mark.tsx';
import { classNames } from '../components/class-names.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import styles from './stage-marks.module.css';
import { voiceWords } from './voice-words.ts';

export interface StageMarksProps {
  card: StageCard;
  className: string | undefined;
}

/** What stands below a card's words: its kind, whom it comes from, and what was said of it while it was sorted. */
export function StageMarks({ card, className }: StageMarksProps) {
  const { character, voice, alsoAbout, lens, isSeenDifferently, origin } = card;
  return (
    <p className={classNames(styles.marks, className)} dir="ltr">
      <CharacterMark character={character} />
      {voice && <span>{voiceWords(voice)}</span>}
      {origin !== null && <span>{displayText(originWords(origin))}</span>}
      {alsoAbout && (
        <span data-colour={alsoAbout} className={styles.also}>
          <span className="visually-hidden">also </span>
          <DimensionShape dimension={alsoAbout} /> {columnNames[alsoAbout]}
        </span>
      )}
      {lens && <span>{lensNames[lens]}</span>}
      {isSeenDifferently && <strong>{seenDifferentlyMark}</strong>}
    </p>
  );
}
