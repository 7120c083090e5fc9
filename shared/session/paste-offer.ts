/** What is offered for a pasted text, and what cards it would become. */

import { maxObservationsPerCommand, type NewObservation } from './board-commands.ts';
import { type CapturedLine, parseCapturedLine, parsePastedList } from './capture.ts';
import type { ObservationId } from './ids.ts';
import type { Person } from './schema.ts';
import { type CaptureDefaults, nothingSaid, withDefaults } from './scribe.ts';
import { cleanText, maxObservationLength } from './text.ts';

export type PasteOffer =
  /** One line, or nothing: the text field takes it as it is. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  | {
      readonly kind: 'list';
      /** The lines that become cards. */
      readonly lines: readonly string[];
      /** How many lines are longer than a card may be; they become none. */
      readonly tooLong: number;
      /** The whole text as one card; null when it is longer than a card may be. */
      readonly whole: string | null;
    };

/** What can be made of a pasted text. */
export function pasteOfferOf(text: string): PasteOffer {
  const { lines, tooLong } = parsePastedList(text);
  if (lines.length < 2) return { kind: 'plain' };
  if (lines.length > maxObservationsPerCommand) {
    return { kind: 'too-many', count: lines.length, limit: maxObservationsPerCommand };
  }
  const whole = cleanText(text);
  return {
    kind: 'list',
    lines: lines.filter((line) => line.length <= maxObservationLength),
    tooLong,
    whole: whole.length <= maxObservationLength ? whole : null,
  };
}

/** The card a line becomes: to sort and from nobody in particular where the line does not say. */
export function capturedObservation(id: ObservationId, captured: CapturedLine): NewObservation {
  const { text, source, dimension, fromSquad } = captured;
  const origin = fromSquad === null ? {} : { fromSquad };
  return { id, text, source: source ?? { kind: 'unknown' }, dimension, character: 'observation', ...origin };
}

/** The cards of pasted lines, each read like a typed line; a line of marks alone becomes none. */
export function pastedObservations(
  lines: readonly string[],
  people: readonly Person[],
  newId: () => ObservationId,
  squads: readonly string[] | null = null,
  defaults: CaptureDefaults = nothingSaid,
): NewObservation[] {
  return lines
    .map((line) => withDefaults(parseCapturedLine(line, people, squads), defaults))
    .filter((captured) => captured.text !== '')
    .map((captured) => capturedObservation(newId(), captured));
}
