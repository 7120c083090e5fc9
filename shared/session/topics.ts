/** What can be discussed: groups, single cards, statements on which the roles differ, and topics of their own. */
import type { RoleGap } from '../health/statement-health.ts';
import { type About, withAboutInOrder } from './about.ts';
import { dimensions } from './dimensions.ts';
import { type StatementAtOdds, statementsAtOdds } from './gap-topics.ts';
import type { ObservationId, TopicId } from './ids.ts';
import type { Session } from './schema.ts';
import { rowsOf } from './tables.ts';
import { cleanName, maxNameLength } from './text.ts';
import { newTopic, type Topic } from './topic-schema.ts';
import { type BoardItem, boardOf } from './views.ts';

/** A topic with what its cards say of it. */
export interface TopicView extends About {
  readonly id: TopicId;
  /** One line of at most {@link maxNameLength} characters. */
  readonly title: string;
  /** The cards it is about, in their order; none for a topic of its own. */
  readonly cardIds: readonly ObservationId[];
  readonly record: Topic;
  /** The widest gap between roles, where it is about a statement that the room has seen the answers to. */
  readonly gap: RoleGap | null;
}

const known = new WeakMap<Session, readonly TopicView[]>();

/**
 * All topics: in a health check its statements lead, the widest gap first; then the order of the board, dimension by
 * dimension; those that stand for nothing else come last. A card that is still to sort is one as soon as the room has seen
 * it, or somebody made it one by saying something of it.
 */
export function topicsOf(session: Session): readonly TopicView[] {
  const before = known.get(session);
  if (before) return before;
  const board = boardOf(session);
  const areAllSeen = rowsOf(session.steps).some(({ kind, isRevealed }) => kind === 'observe' && isRevealed);
  const toSort = board.none.filter(({ id }) => areAllSeen || Object.hasOwn(session.topics, id));
  const items = [...dimensions.flatMap((dimension) => board[dimension]), ...toSort];
  const listed = [
    ...statementsAtOdds(session).map((atOdds) => topicOfStatement(session, atOdds)),
    ...items.map((item) => topicOfItem(session, item)),
  ];
  const shown = new Set<string>(listed.map(({ id }) => id));
  const others = rowsOf(session.topics)
    .filter((record) => !shown.has(record.id) && isWithoutCards(session, record))
    .map((record) => topicWithoutCards(session, record))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const topics = [...listed, ...others];
  known.set(session, topics);
  return topics;
}

/** What could be a topic and is none, because the room has not seen it: cards and groups that are still to sort. */
export function unseenTopicIds(session: Session): TopicId[] {
  const listed = new Set<string>(topicsOf(session).map(({ id }) => id));
  return boardOf(session).none.flatMap(({ id }) => (listed.has(id) ? [] : [id as string as TopicId]));
}

/** The topic of that id, also one that is not among {@link topicsOf} yet. */
export function topicOf(session: Session, id: string | null): TopicView | undefined {
  if (id === null) return undefined;
  const topic = topicsOf(session).find((listed) => listed.id === id);
  if (topic) return topic;
  const item = boardOf(session).none.find((unsorted) => unsorted.id === id);
  return item && topicOfItem(session, item);
}

/** Whether a topic can be taken off the list: it has no cards, and no statement brings it back. */
export function canRemoveTopic({ cardIds, gap }: TopicView): boolean {
  return cardIds.length === 0 && gap === null;
}

/** What is known of a topic beyond its cards. */
export function topicRecord(session: Pick<Session, 'topics'>, id: TopicId): Topic {
  return session.topics[id] ?? newTopic(id);
}

/** A text as a title: one line, cut at a word where it is too long. */
function shortTitle(text: string): string {
  const line = cleanName(text);
  if (line.length <= maxNameLength) return line;
  const cut = line.slice(0, maxNameLength - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > maxNameLength / 2 ? cut.slice(0, lastSpace) : cut).toWellFormed()}…`;
}

function topicOfItem(session: Session, item: BoardItem): TopicView {
  const id = item.id as string as TopicId;
  const record = topicRecord(session, id);
  const cardIds = item.kind === 'group' ? item.memberIds : [item.id];
  const first = cardIds[0] === undefined ? undefined : session.observations[cardIds[0]];
  const group = item.kind === 'group' ? session.groups[item.id] : undefined;
  const title = record.title || group?.name || shortTitle(first?.text ?? '');
  const second = item.kind === 'group' ? null : (first?.secondDimension ?? null);
  const about = withAboutInOrder({
    dimension: record.dimension ?? (group ?? first)?.dimension ?? null,
    secondDimension: record.secondDimension ?? second,
  });
  return { id, title, cardIds, record, gap: null, ...about };
}

/** Its record says what the statement says, so that what came out of it stays where the statement goes. */
function topicOfStatement(session: Session, { statement, gap }: StatementAtOdds): TopicView {
  const id = statement.id as string as TopicId;
  const known = topicRecord(session, id);
  const title = known.title || shortTitle(statement.text);
  const dimension = known.dimension ?? statement.dimension;
  const record = { ...known, title, dimension };
  return { id, title, cardIds: [], record, gap, dimension, secondDimension: known.secondDimension };
}

function topicWithoutCards(session: Session, record: Topic): TopicView {
  const { id, dimension, secondDimension } = record;
  const text = session.observations[id as string as ObservationId]?.text ?? '';
  const title = record.title || shortTitle(text);
  return { id, title, cardIds: [], record, gap: null, dimension, secondDimension };
}

/**
 * A topic that never had a card, or one that was talked about before its card went into a group. What went into the bin is
 * not shown before it comes out again.
 */
function isWithoutCards(session: Session, record: Topic): boolean {
  const card = session.observations[record.id as string as ObservationId];
  if (!card) return record.title !== '';
  const words = [record.saw, record.ours, record.talkTo, record.liveWith];
  const isTaken = words.some((text) => text !== '') || record.state !== 'open' || record.rung !== null;
  return card.deletedAt === null && isTaken;
}
