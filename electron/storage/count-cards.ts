import type { Session } from '../../shared/session/schema.ts';

/** How many cards stand on the board; those in the session's bin do not. */
export function countCards(session: Session): number {
  return Object.values(session.observations).filter(({ deletedAt }) => deletedAt === null).length;
}
