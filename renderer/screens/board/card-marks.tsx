import { alsoAbout } from '../../../shared/session/about.ts';
import type { Observation } from '../../../shared/session/schema.ts';
import { seenDifferently } from '../../../shared/session/sorting.ts';
import { columnNames, lensNames, seenDifferentlyMark } from '../../../shared/templates/words.ts';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { Tag } from '../../components/tag.tsx';
import { useSessionStore } from '../../stores/session-store.ts';

export interface CardMarksProps {
  observation: Observation;
}

/** What was said of a card while it was sorted: what it is also about, its lens, and that two roles differed. */
export function CardMarks({ observation }: CardMarksProps) {
  const { id, lens } = observation;
  const other = alsoAbout(observation);
  const isSplit = useSessionStore(
    ({ session }) => session !== null && seenDifferently(session, id).length > 0,
  );
  return (
    <>
      {other && (
        <Tag data-colour={other} tone="dimension" title={`Also about ${columnNames[other]}`}>
          <DimensionShape dimension={other} />
          <span className="visually-hidden">Also about {columnNames[other]}</span>
        </Tag>
      )}
      {lens && <Tag>{lensNames[lens]}</Tag>}
      {isSplit && <Tag tone="warning">{seenDifferentlyMark}</Tag>}
    </>
  );
}
