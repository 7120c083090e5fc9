/** The sections "Topics discussed", "Parked" and "Not discussed". */
import { dimensionsOf } from '../session/about.ts';
import type { Session } from '../session/schema.ts';
import { displayText } from '../session/text.ts';
import {
  agendaOf,
  discussionOrder,
  lastRevealedRound,
  parkedTopics,
  votesFor,
} from '../session/topic-order.ts';
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
  const topics = discussionOrder(session).filter((topic) => wasDiscussed(session, topic));
  if (topics.length === 0) return emptySection;
  const title = 'Topics discussed';
  if (!readsMore(audience)) {
    return {
      blocks: [],
      leftOut: [{ title, bullets: topics.map((topic) => topicBullet(session, topic, true)) }],
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

/** What was parked, with whatever was noted on it before. */
export function parkedSection(session: Session, audience: MinutesAudience): Section {
  return listedSection(session, 'Parked', parkedTopics(session), audience);
}

/**
 * What stayed on the agenda, where there was one. A topic without cards is named in any case, also where it got no votes:
 * it stands nowhere else.
 */
export function notDiscussedSection(session: Session, audience: MinutesAudience): Section {
  const topics = discussionOrder(session);
  const hadAgenda =
    lastRevealedRound(session) !== undefined || topics.some((topic) => wasDiscussed(session, topic));
  const agenda = hadAgenda ? agendaOf(session) : [];
  const left = topics.filter(
    (topic) =>
      topic.record.state === 'open' &&
      !wasDiscussed(session, topic) &&
      (topic.cardIds.length === 0 || agenda.includes(topic)),
  );
  return listedSection(session, 'Not discussed', left, audience);
}

/** It was taken up, or something was noted on it; whose it is can be said of a topic that had no time of its own. */
function wasDiscussed(session: Session, { id, record }: TopicView): boolean {
  if (record.state !== 'open') return record.state === 'discussed';
  const isTakenUp = session.run.focusId === id && record.plannedMs !== null;
  return isTakenUp || record.saw !== '' || record.ours !== '' || record.rung !== null;
}

function topicBlocks(session: Session, topic: TopicView, number: number, isSquad: boolean): Block[] {
  const told = toldOf(session, topic, isSquad).flat();
  const cards = isSquad ? cardBullets(session, topic) : [];
  return [
    { kind: 'heading', level: 3, text: `${number}. ${titleFor(session, topic, isSquad)}` },
    ...(told.length > 0 ? [{ kind: 'paragraph', lines: told } as const] : []),
    ...(cards.length > 0 ? [{ kind: 'bullets', bullets: cards } as const] : []),
  ];
}

/** What was noted on a topic, a text after the other; whom to talk to only for the squad. */
function toldOf(session: Session, topic: TopicView, isSquad: boolean): Line[][] {
  const { saw, ours, rung, liveWith } = topic.record;
  return [
    textWith('What we saw', saw),
    textWith('What is ours', ours),
    rung === null ? [] : textWith('Whose it is', rungNames[rung]),
    ...(isSquad ? talkBullets(session, topic).map(({ lines }) => [...lines]) : []),
    rung === 4 ? textWith('How we live with it', liveWith) : [],
  ].filter((lines) => lines.length > 0);
}

/** A title the audience may read: the tribe reads no cards, of which a topic without a name has its title. */
function titleFor(session: Session, topic: TopicView, isSquad: boolean): string {
  return isSquad || isNamed(session, topic) ? titleOf(session, topic) : factsOf(session, topic) || 'A topic';
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

/** Topics in a list, each with what was noted on it; the tribe reads how many more there were that have no name. */
function listedSection(
  session: Session,
  title: string,
  topics: readonly TopicView[],
  audience: MinutesAudience,
): Section {
  const whole = (topic: TopicView) => topicBullet(session, topic, true);
  if (audience !== 'tribe') return listSection(title, topics.map(whole), readsMore(audience));
  const isSaid = (topic: TopicView) => isNamed(session, topic) || toldOf(session, topic, false).length > 0;
  const said = topics.filter(isSaid).map((topic) => topicBullet(session, topic, false));
  const others = topics.filter((topic) => !isSaid(topic)).length;
  const more = said.length > 0 ? 'more ' : '';
  const count = others > 0 ? [lineBullet(counted(others, `${more}topic`, `${more}topics`))] : [];
  const left = topics
    .filter((topic) => !isNamed(session, topic) || talkBullets(session, topic).length > 0)
    .map(whole);
  return {
    ...listSection(title, [...said, ...count], true),
    leftOut: left.length > 0 ? [{ title, bullets: left }] : [],
  };
}

function topicBullet(session: Session, topic: TopicView, isSquad: boolean): Bullet {
  const children = toldOf(session, topic, isSquad).map((lines): Bullet => ({ lines, children: [] }));
  return { ...lineBullet(titleFor(session, topic, isSquad)), children };
}
