/** The sections "Actions", "Decisions" and "Raised to TribeMAP". */
import { dimensionsOf } from '../session/about.ts';
import { attributedVoice } from '../session/attribution.ts';
import type { Action, Decision, Envelope } from '../session/outcome-schema.ts';
import { actionsOf, canSend, decisionsOf, envelopesOf } from '../session/outcome-views.ts';
import type { Session } from '../session/schema.ts';
import { displayText } from '../session/text.ts';
import { columnNames, roleNames } from '../templates/words.ts';
import type { MinutesAudience } from './choices.ts';
import type { Bullet, Line, Section } from './minutes-document.ts';
import { lineBullet, listSection, readsMore } from './said-or-left.ts';
import { textLines } from './text-lines.ts';

/** A point that would grow longer goes on in a line of its own; escaping may add to it, and no line passes 300. */
const comfortableLength = 240;

/** Who does what by when; for everybody, with names only for the squad. */
export function actionsSection(session: Session, audience: MinutesAudience): Section {
  const actions = actionsOf(session);
  const said = listSection(
    'Actions',
    actions.map((action) => actionBullet(session, action, audience)),
    true,
  );
  const named = actions.filter(
    (action) => ownerOf(session, action, 'squad') !== ownerOf(session, action, audience),
  );
  const kept = named.map((action) => actionBullet(session, action, 'squad'));
  return { ...said, leftOut: kept.length > 0 ? [{ title: 'Owners of actions', bullets: kept }] : [] };
}

/** What was decided, for everybody. */
export function decisionsSection(session: Session): Section {
  return listSection('Decisions', decisionsOf(session).map(decisionBullet), true);
}

/** What was raised; for the squad and its tribe. */
export function raisedSection(session: Session, audience: MinutesAudience): Section {
  return listSection('Raised to TribeMAP', envelopesOf(session).map(envelopeBullet), readsMore(audience));
}

function actionBullet(session: Session, action: Action, audience: MinutesAudience): Bullet {
  const { what, due, helps, trigger, response, loop, state } = action;
  // What nobody here will tick any more would be read as open work.
  const hasBox = state === 'open' || state === 'done';
  const owner = ownerOf(session, action, audience);
  const parts = [
    ...(due ? [`by ${due}`] : []),
    ...aboutParts(action),
    ...(helps ? [`helps ${displayText(helps)}`] : []),
    ...habitParts(displayText(trigger), displayText(response)),
    ...(loop ? [`loop from ${loop.todayMinutes} to ${loop.wishedMinutes} minutes`] : []),
    ...(hasBox ? [] : [state]),
  ];
  const first = [displayText(what), ...parts].join(' – ');
  const carried = carriedOf(action);
  const isLong = first.length + carried.length > comfortableLength && parts.length + carried.length > 0;
  const rest = `${parts.join(' – ')}${carried}`.trim();
  const words = isLong ? [displayText(what), rest] : [`${first}${carried}`];
  return { lines: withOwner(owner, words), children: [], ...(hasBox && { isDone: state === 'done' }) };
}

function withOwner(owner: string | null, words: readonly string[]): Line[] {
  return words.map(
    (text, i): Line =>
      i === 0 && owner !== null ? [{ text: owner, isStrong: true }, { text: ` – ${text}` }] : [{ text }],
  );
}

/** The owner as the audience may know them; null where not even the role may be told. */
function ownerOf(session: Session, { owner }: Action, audience: MinutesAudience): string | null {
  const voice = attributedVoice(session, owner);
  if (voice)
    return voice.name !== null && audience === 'squad' ? displayText(voice.name) : roleNames[voice.role];
  const isNobody = owner.kind === 'unknown' || (owner.kind === 'person' && !session.people[owner.personId]);
  return isNobody ? 'no owner' : null;
}

function habitParts(trigger: string, response: string): string[] {
  if (trigger && response) return [`when ${trigger}, ${response}`];
  return trigger ? [`when ${trigger}`] : response ? [`then ${response}`] : [];
}

function carriedOf({ carriedFrom, postponed }: Action): string {
  if (carriedFrom === null) return '';
  return postponed > 0 ? ` (carried over, ${ordinal(postponed + 1)} time)` : ' (carried over)';
}

function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

function decisionBullet({ what, why, rejected, revisitOn, state, ...about }: Decision): Bullet {
  const parts = [
    sentence(what),
    ...(why ? [`Reason: ${sentence(why)}`] : []),
    ...(rejected ? [`Rejected: ${sentence(rejected)}`] : []),
    ...(revisitOn ? [`Revisit: ${revisitOn}`] : []),
    ...(state === 'standing' ? [] : [state === 'kept' ? 'Looked at again and kept.' : 'Ended.']),
    ...aboutParts(about).map((dimension) => `(${dimension})`),
  ];
  const whole = parts.join(' ');
  const lines = whole.length <= comfortableLength ? [whole] : parts;
  return { lines: lines.map((text): Line => [{ text }]), children: [] };
}

function envelopeBullet(envelope: Envelope): Bullet {
  const { problem, evidence, tried, ask } = envelope;
  const asked = canSend(envelope) ? `ask: ${displayText(ask)}` : 'no ask yet, so not sent';
  const rest = [asked, ...aboutParts(envelope)].join(' – ');
  const isLong = problem.length + rest.length > comfortableLength;
  const lines: Line[] = isLong
    ? [[{ text: displayText(problem), isStrong: true }], [{ text: rest }]]
    : [[{ text: displayText(problem), isStrong: true }, { text: ` – ${rest}` }]];
  return { lines, children: [...textBullet('Evidence', evidence), ...textBullet('Tried', tried)] };
}

function textBullet(title: string, text: string): Bullet[] {
  const [first, ...rest] = textLines(text);
  if (first === undefined) return [];
  const head = lineBullet(`${title}: ${first}`);
  return [{ ...head, lines: [...head.lines, ...rest.map((line): Line => [{ text: line }])] }];
}

function aboutParts(about: Parameters<typeof dimensionsOf>[0]): string[] {
  const names = dimensionsOf(about).map((dimension) => columnNames[dimension]);
  return names.length > 0 ? [names.join(' and ')] : [];
}

function sentence(text: string): string {
  const shown = displayText(text);
  return /[.!?…]$/.test(shown) ? shown : `${shown}.`;
}
