import type { ObservationId } from '../../../shared/session/ids.ts';
import { displayText } from '../../../shared/session/text.ts';
import { CharacterMark } from '../../components/character-mark.tsx';
import { useObservation } from '../../stores/session-store.ts';
import body from './card-body.module.css';
import { CardMarks } from './card-marks.tsx';
import { CardSquad } from './card-squad.tsx';
import text from './card-text.module.css';
import { CardVoice } from './card-voice.tsx';

export interface CardFaceProps {
  id: ObservationId;
}

/** A card as it looks, with nothing to press: what the pointer carries. */
export function CardFace({ id }: CardFaceProps) {
  const observation = useObservation(id);
  if (!observation) return null;
  return (
    <div className={body.body}>
      <p dir="auto" className={text.text} data-cut="">
        {displayText(observation.text)}
      </p>
      <div className={body.marks}>
        <CharacterMark character={observation.character} />
        <CardVoice source={observation.source} />
        <CardSquad fromSquad={observation.fromSquad} />
        <CardMarks observation={observation} />
      </div>
    </div>
  );
}
