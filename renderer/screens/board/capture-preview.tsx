import { attributedVoice } from '../../../shared/session/attribution.ts';
import { parseCapturedLine } from '../../../shared/session/capture.ts';
import { squadsNamed } from '../../../shared/session/own-topics.ts';
import { peopleInOrder } from '../../../shared/session/people.ts';
import { withDefaults } from '../../../shared/session/scribe.ts';
import { displayText } from '../../../shared/session/text.ts';
import { columnNames, roleNames } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { RoleBadge } from '../../components/role-badge.tsx';
import { useCaptureDefaults } from './capture-defaults.ts';
import styles from './capture-preview.module.css';
import { openSessionNow } from './current-board.ts';

export interface CapturePreviewProps {
  id: string;
  line: string;
  /** Why Enter made no card. */
  problem: string | null;
  /** Whether it shows of the voice no more than the stage does. */
  isSeenByRoom: boolean;
}

/** How the line would be understood: from whom, and into which column. */
export function CapturePreview({ id, line, problem, isSeenByRoom }: CapturePreviewProps) {
  const session = openSessionNow();
  const { source, dimension, unknownName, fromSquad } = withDefaults(
    parseCapturedLine(line, peopleInOrder(session), squadsNamed(session)),
    useCaptureDefaults(),
  );
  const attribution = isSeenByRoom ? session.attribution : 'names';
  const voice = source && attributedVoice({ ...session, attribution }, source);
  const role = voice?.role;
  const name = voice?.name ?? null;
  return (
    <div className={styles.preview}>
      <p id={id} className={styles.understood}>
        {role && (
          <>
            <span className="visually-hidden">From {name ?? roleNames[role]}. </span>
            <RoleBadge of={role} aria-hidden="true" {...(name === null ? {} : { person: name })} />
          </>
        )}
        {dimension && (
          <span data-colour={dimension} className={styles.where}>
            <DimensionShape dimension={dimension} />
            {columnNames[dimension]}
          </span>
        )}
        {fromSquad && <span>from {displayText(fromSquad)}</span>}
        {unknownName && <span>“@{unknownName}” is nobody here; it stays in the text</span>}
      </p>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
