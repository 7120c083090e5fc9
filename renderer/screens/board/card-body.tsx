import { memo } from 'react';
import type { ObservationId } from '../../../shared/session/ids.ts';
import { CharacterMark } from '../../components/character-mark.tsx';
import { useObservation } from '../../stores/session-store.ts';
import { useBoardView } from './board-view-store.ts';
import styles from './card-body.module.css';
import { CardEditor } from './card-editor.tsx';
import { CardMarks } from './card-marks.tsx';
import { CardSquad } from './card-squad.tsx';
import { CardText } from './card-text.tsx';
import { CardVoice } from './card-voice.tsx';
import { FromCopy } from './from-copy.tsx';
import { MoreButton } from './more-button.tsx';

export interface CardBodyProps {
  id: ObservationId;
}

/** What a card says: its words, its kind, whom it comes from. Drawn again only when its own record changes. */
export const CardBody = memo(function CardBody({ id }: CardBodyProps) {
  const observation = useObservation(id);
  const isEditing = useBoardView((state) => state.editingId === id);
  if (!observation) return null;
  const { text, character, source, copyOf, fromSquad } = observation;
  return (
    <div className={styles.body}>
      <CardText id={id} text={text} isHidden={isEditing} />
      {isEditing && <CardEditor id={id} text={text} />}
      <div className={styles.marks}>
        <CharacterMark character={character} />
        <CardVoice source={source} />
        <CardSquad fromSquad={fromSquad} />
        <CardMarks observation={observation} />
        {copyOf && <FromCopy original={copyOf} />}
        <MoreButton id={id} />
      </div>
    </div>
  );
});
