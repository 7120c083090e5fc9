import { dissolveSmallGroups } from '../../shared/session/groups.ts';
import type { Observation, Session } from '../../shared/session/schema.ts';
import { withRecords } from '../../shared/session/tables.ts';
import { cleanText, maxObservationLength } from '../../shared/session/text.ts';

/** What a card says whose words were deleted half here and half there. */
const emptied = '…';

/**
 * A session that keeps the rules again after changes made apart: references lead somewhere, groups have two members,
 * texts have the length and form of texts. It depends on nothing but the session, so every copy is repaired alike.
 */
export function repairSession(session: Session): Session {
  const repaired = Object.values(session.observations).flatMap((observation) => {
    const next = repairObservation(session, observation);
    return next === observation ? [] : [next];
  });
  return dissolveSmallGroups(withRecords(session, 'observations', repaired));
}

function repairObservation(session: Session, observation: Observation): Observation {
  const { source, groupId } = observation;
  const text = repairText(observation.text);
  const group =
    groupId !== null && Object.hasOwn(session.groups, groupId) ? session.groups[groupId] : undefined;
  const isLost = groupId !== null && (!group || observation.deletedAt !== null);
  const isNameless = source.kind === 'person' && !Object.hasOwn(session.people, source.personId);
  const isAstray = !isLost && group !== undefined && group.dimension !== observation.dimension;
  if (text === observation.text && !isLost && !isNameless && !isAstray) return observation;
  return {
    ...observation,
    text,
    ...(isLost && { groupId: null }),
    ...(isAstray && { dimension: group.dimension }),
    ...(isNameless && { source: { kind: 'unknown' } }),
  };
}

function repairText(text: string): string {
  const clean = cleanText(text);
  if (clean === '') return emptied;
  return clean.length > maxObservationLength
    ? cleanText(clean.slice(0, maxObservationLength)) || emptied
    : clean;
}
