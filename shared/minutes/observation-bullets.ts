/** How cards and groups read in minutes. */

import { alsoAbout } from '../session/about.ts';
import { attributedVoice } from '../session/attribution.ts';
import { originOf } from '../session/own-topics.ts';
import type { Observation, Session } from '../session/schema.ts';
import { seenDifferently } from '../session/sorting.ts';
import { displayText } from '../session/text.ts';
import type { BoardItem } from '../session/views.ts';
import {
  characterNames,
  columnNames,
  lensNames,
  originWords,
  roleNames,
  seenDifferentlyMark,
} from '../templates/words.ts';
import type { Bullet, Line } from './minutes-document.ts';
import { textLines } from './text-lines.ts';

/** A card with what it is and who it comes from, as far as the session's attribution says. */
export function cardBullet(session: Session, observation: Observation): Bullet {
  return { lines: withEnd(asLines(observation.text), remarkOf(session, observation)), children: [] };
}

/** A single card, or a group with its cards below it; a group without a name reads as its first card. */
export function itemBullet(session: Session, item: BoardItem): Bullet | null {
  if (item.kind === 'observation') {
    const observation = session.observations[item.id];
    return observation ? cardBullet(session, observation) : null;
  }
  const members = item.memberIds.flatMap((id) => session.observations[id] ?? []);
  const named = namedGroupBullet(session, item);
  const [first, ...others] = members;
  if (!first) return null;
  if (named) return { ...named, children: members.map((member) => cardBullet(session, member)) };
  const end = `${sizeOf(item)}${remarkOf(session, first)}`;
  return {
    lines: withEnd(asLines(first.text, true), end),
    children: others.map((other) => cardBullet(session, other)),
  };
}

/** The name and size of a group; null for a group without a name and for a single card. */
export function namedGroupBullet(session: Session, item: BoardItem): Bullet | null {
  const name = item.kind === 'group' ? session.groups[item.id]?.name : undefined;
  if (item.kind !== 'group' || !name) return null;
  return { lines: [[{ text: displayText(name), isStrong: true }, { text: sizeOf(item) }]], children: [] };
}

function sizeOf(group: Extract<BoardItem, { kind: 'group' }>): string {
  return ` (group of ${group.memberIds.length})`;
}

function remarkOf(session: Session, observation: Observation): string {
  const { id, character, lens, source } = observation;
  const other = alsoAbout(observation);
  const origin = originOf(session, observation);
  const marks = [
    character !== 'observation' && characterNames[character],
    other && `also ${columnNames[other]}`,
    lens && lensNames[lens],
    seenDifferently(session, id).length > 0 && seenDifferentlyMark,
    origin !== null && displayText(originWords(origin)),
  ].filter(Boolean);
  const kind = marks.length === 0 ? '' : ` – ${marks.join(', ')}`;
  const voice = attributedVoice(session, source);
  if (!voice) return kind;
  const who =
    voice.name === null ? roleNames[voice.role] : `${displayText(voice.name)}, ${roleNames[voice.role]}`;
  return `${kind} (${who})`;
}

function asLines(text: string, isStrong = false): Line[] {
  return textLines(text).map((line): Line => [isStrong ? { text: line, isStrong } : { text: line }]);
}

/** A plain line and its end become one piece, so that a flavour escapes them as the one text they are. */
function withEnd(lines: readonly Line[], end: string): Line[] {
  const [last] = lines.at(-1) ?? [];
  if (!last || end === '') return [...lines];
  const ended: Line = last.isStrong ? [last, { text: end }] : [{ text: `${last.text}${end}` }];
  return [...lines.slice(0, -1), ended];
}
