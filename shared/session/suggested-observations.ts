/** What the reasons of last week suggest to talk about at the next SquadMAP. */
import { suggestionLeads } from '../templates/monday-words.ts';
import type { NewObservation } from './board-commands.ts';
import type { Character } from './characters.ts';
import type { Dimension } from './dimensions.ts';
import { goalsOf } from './goals.ts';
import type { ObservationId } from './ids.ts';
import type { Goal, MissReason } from './monday-schema.ts';
import type { Session } from './schema.ts';

/** The dimension in which a reason belongs. */
const reasonDimensions: Readonly<Record<MissReason, Dimension>> = {
  'waiting-for-others': 'autonomy',
  interruption: 'autonomy',
  'missing-skill': 'mastery',
  'unclear-why': 'purpose',
  'too-much': 'purpose',
};

export interface Suggestion {
  /** The card it would become. Its id is the goal's own, so that one taken twice, here or on a copy, is one card. */
  readonly observation: NewObservation & { readonly dimension: Dimension };
  /** Whether it became a card, be it on the board or in the bin. */
  readonly isTaken: boolean;
}

/** A card for each goal of last week that has a reason, from nobody in particular, in the order of the goals. */
export function suggestedObservations(session: Session): Suggestion[] {
  return goalsOf(session, 'last').flatMap((goal) => {
    const { reason } = goal;
    if (reason === null) return [];
    const id = goal.id as string as ObservationId;
    const observation = {
      id,
      text: textOf(goal, reason),
      source: { kind: 'unknown' },
      dimension: reasonDimensions[reason],
      character: characterOf(goal, reason),
    } as const;
    return [{ observation, isTaken: Boolean(session.observations[id]) }];
  });
}

function textOf({ text, note }: Goal, reason: MissReason): string {
  return `${suggestionLeads[reason]}: ${text}${note === '' ? '' : ` – ${note}`}`;
}

/** A goal that was changed on the way was tried, and something was learned. */
function characterOf({ result }: Goal, reason: MissReason): Character {
  if (result === 'changed') return 'tried-and-learned';
  return reason === 'unclear-why' ? 'question' : 'concern';
}
