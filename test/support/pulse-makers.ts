/** Random commands on the statements of a pulse and on the answers to them. */
import { dimensions } from '../../shared/session/dimensions.ts';
import type { StatementId } from '../../shared/session/ids.ts';
import { roles } from '../../shared/session/roles.ts';
import type { Session } from '../../shared/session/schema.ts';
import { statementBank } from '../../shared/templates/statements.ts';
import { type CommandSeed, type Maker, oneOf } from './command-seeds.ts';
import { anId } from './session-builders.ts';

export const pulseMakers: readonly Maker[] = [
  (session, seed) => ({
    type: 'statement.add',
    statements: [
      {
        ...(seed.flag
          ? oneOf(statementBank, seed.pick)
          : { line: null, dimension: oneOf(dimensions, seed.pick), text: seed.text }),
        id: seed.isAbsurd ? anyStatement(session, seed) : anId<StatementId>('statement'),
        before: seed.flag ? null : { date: '2026-10-05', answers: { maker: [(seed.pick % 5) + 1] } },
      },
    ],
    beforeId: seed.flag ? null : anyStatement(session, seed),
  }),
  (session, seed) => ({
    type: 'statement.update',
    id: anyStatement(session, seed),
    ...(seed.flag ? { text: seed.text } : { dimension: oneOf(dimensions, seed.pick) }),
  }),
  (session, seed) => ({
    type: 'statement.move',
    id: anyStatement(session, seed),
    beforeId: seed.flag ? null : anyStatement(session, { ...seed, pick: seed.pick + 1 }),
  }),
  (session, seed) => ({ type: 'statement.remove', id: anyStatement(session, seed) }),
  (session, seed) => ({
    type: 'statement.answer',
    id: anyStatement(session, seed),
    role: oneOf(roles, seed.pick),
    answers: seed.picks.map((pick) => (seed.isAbsurd ? pick % 10 : (pick % 5) + 1)),
  }),
  (session, seed) => ({
    type: 'statement.reveal',
    id: anyStatement(session, seed),
    isRevealed: seed.flag,
  }),
];

function anyStatement(session: Session, { pick }: CommandSeed): StatementId {
  return oneOf([...(Object.keys(session.statements) as StatementId[]), anId<StatementId>('gone')], pick);
}
