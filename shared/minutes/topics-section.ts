/** The sections "Topics discussed", "Parked" and "Not discussed". */
import { dimensionsOf } from '../session/about.ts';
import type { Session } from '../session/schema.ts';
import { displayText } from '../session/text.ts';
import { agendaOf, lastRevealedRound, parkedTopics, topicsLeft, votesFor } from '../session/topic-order.ts';
import type { TopicView } from '../session/topics.ts';
import { rungNames } from '../templates/ladder-words.ts';
import { columnNames } from '../templates/words.ts';
import type { MinutesAudience } from './choices.ts';
import { counted } from './counted.ts';
import type { Block, Bullet, Line, Section } from './minutes-document.ts';
import { cardBullet } from './observation-bullets.ts';
import { emptySection, lineBullet, listSection, readsMore } from './said-or-left.ts';
import { textLines } from './text-lines.ts';

/** What was talked about: what was seen, what is ours, the cards. The tribe reads no cards, the public nothing of it. */
export function topicsSection(session: Session, audience: MinutesAudience): Section {
  const topics = agendaOf(session).filter((topic) => wasDiscussed(session, topic));
  if (topics.length === 0) return emptySection;
  const title = 'Topics discussed';
  if (!readsMore(audience)) {
    return {
      blocks: [],
      leftOut: [{ title, bullets: topics.map((topic) => lineBullet(titleOf(session, topic))) }],
    };
  }
  const isSquad = audience === 'squad';
  const kept = topics.flatMap((topic) => [...cardBullets(session, topic), ...talkBullets(session, topic)]);
  return {
    blocks: [
      { kind: 'heading', level: 2, text: title },
      ...topics.flatMap((topic, i) => topicBlocks(session, topic, i + 1, isSquad)),
    ],
    leftOut: isSquad || kept.length === 0 ? [] : [{ title: `${title}: cards and names`, bullets: kept }],
  };
}

/** What was parked. */
export function parkedSection(session: Session, audience: MinutesAudience): Section {
  return titlesSection(session, 'Parked', parkedTopics(session), audience);
}

/** What stayed on the agenda; only where there was one. */
export function notDiscussedSection(session: Session, audience: MinutesAudience): Section {
  const hadAgenda =
    lastRevealedRound(session) !== undefined ||
    agendaOf(session).some((topic) => wasDiscussed(session, topic));
  const left = hadAgenda ? topicsLeft(session).filter((topic) => !wasDiscussed(session, topic)) : [];
  return titlesSection(session, 'Not discussed', left, audience);
}

function wasDiscussed(session: Session, { id, record }: TopicView): boolean {
  if (record.state !== 'open') return record.state === 'discussed';
  return session.run.focusId === id && record.plannedMs !== null
    ? true
    : record.saw !== '' || record.ours !== '';
}

function topicBlocks(session: Session, topic: TopicView, number: number, isSquad: boolean): Block[] {
  const { saw, ours, rung, liveWith } = topic.record;
  const title =
    isSquad || isNamed(session, topic) ? titleOf(session, topic) : factsOf(session, topic) || 'A topic';
  const told = [
    ...textWith('What we saw', saw),
    ...textWith('What is ours', ours),
    ...(rung === null ? [] : textWith('Whose it is', rungNames[rung])),
    ...(isSquad ? talkBullets(session, topic).flatMap(({ lines }) => lines) : []),
    ...(rung === 4 ? textWith('How we live with it', liveWith) : []),
  ];
  const cards = isSquad ? cardBullets(session, topic) : [];
  return [
    { kind: 'heading', level: 3, text: `${number}. ${title}` },
    ...(told.length > 0 ? [{ kind: 'paragraph', lines: told } as const] : []),
    ...(cards.length > 0 ? [{ kind: 'bullets', bullets: cards } as const] : []),
  ];
}

/** "Slow tests (Mastery, 7 votes)". */
function titleOf(session: Session, topic: TopicView): string {
  const facts = factsOf(session, topic);
  return `${displayText(topic.title)}${facts && ` (${facts})`}`;
}

function factsOf(session: Session, topic: TopicView): string {
  const votes = votesFor(session, topic.id);
  const names = dimensionsOf(topic).map((dimension) => columnNames[dimension]);
  return [...names, ...(votes === null ? [] : [counted(votes, 'vote', 'votes')])].join(', ');
}

/** Whether its title is a name that somebody gave it, and not the text of a card. */
function isNamed(session: Session, { id, record }: TopicView): boolean {
  return record.title !== '' || Boolean(session.groups[id as string as keyof Session['groups']]?.name);
}

function cardBullets(session: Session, { cardIds }: TopicView): Bullet[] {
  return cardIds.flatMap((id) => {
    const card = session.observations[id];
    return card ? [cardBullet(session, card)] : [];
  });
}

/** Whom to talk to is a name, as a rule, and told where names are. */
function talkBullets(session: Session, { record }: TopicView): Bullet[] {
  const isTold = session.attribution === 'names' && record.rung === 2 && record.talkTo !== '';
  return isTold ? [lineBullet(`Talk to: ${displayText(record.talkTo)}`)] : [];
}

function textWith(title: string, text: string): Line[] {
  return textLines(text).map((line, i) => [{ text: i === 0 ? `${title}: ${line}` : line }]);
}

/** Titles in a list; the tribe reads those that are names, and how many more there were. */
function titlesSection(
  session: Session,
  title: string,
  topics: readonly TopicView[],
  audience: MinutesAudience,
): Section {
  const bullets = topics.map((topic) => lineBullet(titleOf(session, topic)));
  if (audience !== 'tribe') return listSection(title, bullets, readsMore(audience));
  const named = topics.filter((topic) => isNamed(session, topic));
  const others = topics.filter((topic) => !isNamed(session, topic));
  const more = named.length > 0 ? 'more ' : '';
  const count =
    others.length > 0 ? [lineBullet(counted(others.length, `${more}topic`, `${more}topics`))] : [];
  const said = [...named.map((topic) => lineBullet(titleOf(session, topic))), ...count];
  const left = others.map((topic) => lineBullet(titleOf(session, topic)));
  return { ...listSection(title, said, true), leftOut: left.length > 0 ? [{ title, bullets: left }] : [] };
}
