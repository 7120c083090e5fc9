import type { NewObservation } from '../../../shared/session/board-commands.ts';
import { columnOf } from '../../../shared/session/dimensions.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { send } from '../../stores/session-store.ts';
import { announce } from './board-announcer.tsx';
import { useBoardView } from './board-view-store.ts';
import { cardCount } from './card-words.ts';

/** Adds cards as one change, one step of undo; the newest comes into sight. The caller shows a refusal. */
export function addObservations(observations: NewObservation[]): { readonly ok: true } | Refusal {
  const outcome = send({ type: 'observation.add', observations });
  const newest = observations.at(-1);
  if (!outcome.ok || !newest) return outcome;
  const column = columnOf(newest.dimension);
  announce(
    observations.length === 1 ? `Added to ${columnNames[column]}` : `${cardCount(observations.length)} added`,
  );
  useBoardView.setState(({ activeId, anchorId }) => ({
    revealId: newest.id,
    tab: column,
    // The first card of a board is the one that keys begin with.
    activeId: activeId ?? newest.id,
    anchorId: anchorId ?? newest.id,
  }));
  return outcome;
}
