/** Random commands of sorting: what cards are also about, their lens, and two roles who choose blind. */
import { dimensions } from '../../shared/session/dimensions.ts';
import type { ObservationId } from '../../shared/session/ids.ts';
import { roles } from '../../shared/session/roles.ts';
import { lenses, type Session } from '../../shared/session/schema.ts';
import { type CommandSeed, type Maker, oneOf } from './command-seeds.ts';
import { anId } from './session-builders.ts';

function cardOf(session: Session, { pick, isAbsurd }: CommandSeed): ObservationId {
  const ids = Object.keys(session.observations) as ObservationId[];
  return isAbsurd || ids.length === 0 ? anId<ObservationId>('gone') : oneOf(ids, pick);
}

export const sortMakers: readonly Maker[] = [
  (session, seed) => ({
    type: 'observation.setSecondDimension',
    ids: [cardOf(session, seed)],
    dimension: seed.flag ? null : oneOf(dimensions, seed.pick),
  }),
  (session, seed) => ({
    type: 'observation.setLens',
    ids: [cardOf(session, seed)],
    lens: seed.flag ? null : oneOf(lenses, seed.pick),
  }),
  (session, seed) => ({
    type: 'observation.splitSort',
    id: cardOf(session, seed),
    choices: [
      { role: oneOf(roles, seed.pick), dimension: oneOf(dimensions, seed.pick) },
      {
        role: oneOf(roles, seed.pick + (seed.flag ? 1 : 0)),
        dimension: oneOf(dimensions, seed.picks[0] ?? 0),
      },
    ],
  }),
];
