/** Rules of topics: what is said of them, their place in the discussion, their time. */
import { withAboutInOrder } from './about.ts';
import type { CommandOf } from './commands.ts';
import { givenFields } from './given-fields.ts';
import type { TopicId } from './ids.ts';
import { keysAt } from './order.ts';
import { nameProblem } from './people.ts';
import { type Refusal, type RefusalReason, refuse } from './refusal.ts';
import { focusOn } from './run.ts';
import { spentOnTopic } from './run-clock.ts';
import type { Session } from './schema.ts';
import { currentStep } from './steps.ts';
import { rowsOf, withoutRecords, withRecords } from './tables.ts';
import { cleanName, cleanText, maxNameLength, maxObservationLength } from './text.ts';
import { agendaOf } from './topic-order.ts';
import { maxTally, newTopic, type Topic } from './topic-schema.ts';
import { extensionMs, shareFor } from './topic-time.ts';
import { canRemoveTopic, type TopicView, topicOf, unseenTopicIds } from './topics.ts';

/** Most topics that can have a record of their own. */
const maxTopics = 2_000;
const maxExtensions = 50;

/** Adds a topic without cards. */
export function addTopic(session: Session, command: CommandOf<'topic.add'>): Session | Refusal {
  const { type, id, ...given } = command;
  const others = [session.observations, session.groups, session.statements];
  if (session.topics[id] || others.some((table) => Object.hasOwn(table, id))) return refuse('id-taken');
  if (rowsOf(session.topics).length >= maxTopics) return refuse('too-many-topics');
  const topic = cleaned({ ...newTopic(id), ...givenFields(given) });
  const problem = nameProblem(topic.title) ?? wordsProblem(topic);
  return problem ? refuse(problem) : withRecords(session, 'topics', [topic]);
}

/** Changes what is said of a topic; what the command leaves out stays. */
export function updateTopic(session: Session, command: CommandOf<'topic.update'>): Session | Refusal {
  const { type, id, ...given } = command;
  return changeTopic(session, id, (view) => {
    const { record } = view;
    const topic = cleaned({ ...record, ...givenFields(given) });
    // A topic with cards is called as they are where its own title is taken away; another has no other name.
    const nameless = topic.title === '' && canRemoveTopic(view) && record.title !== '';
    return nameless ? 'empty-name' : (wordsProblem(topic) ?? topic);
  });
}

/** Takes a topic without cards off the list. */
export function removeTopic(session: Session, { id }: CommandOf<'topic.remove'>): Session | Refusal {
  const topic = topicOf(session, id);
  if (!topic) return refuse('unknown-topic');
  if (!canRemoveTopic(topic)) return refuse('topic-has-cards');
  return withoutRecords(session, 'topics', [id]);
}

/**
 * Puts a topic in front of another one of the agenda, or at its end. From then on it and all before it keep the places they
 * have; what comes after them goes on by votes.
 */
export function moveTopic(session: Session, { id, beforeId }: CommandOf<'topic.move'>): Session | Refusal {
  const moving = topicOf(session, id);
  if (!moving) return refuse('unknown-topic');
  const agenda = agendaOf(session);
  if (beforeId === id) return session;
  const others = agenda.filter((topic) => topic.id !== id);
  const found = others.findIndex((topic) => topic.id === beforeId);
  const index = found < 0 ? others.length : found;
  if (agenda[index]?.id === id) return session;
  const rest = others.slice(index);
  const lastChosen = rest.findLastIndex((topic) => topic.record.order !== null);
  const placed = [...others.slice(0, index), moving, ...rest.slice(0, lastChosen + 1)];
  return withRecords(session, 'topics', keyed(placed));
}

/** Turns to a topic at that time; it gets its share of what is left, unless it has time left from before. */
export function beginTopic(
  session: Session,
  { id }: CommandOf<'topic.begin'>,
  at: number,
): Session | Refusal {
  const topic = topicOf(session, id);
  if (!topic) return refuse('unknown-topic');
  if (currentStep(session)?.kind !== 'discuss') return focusOn(session, id, at);
  if (session.run.focusId === id && session.topics[id]) return session;
  const left = focusOn(session, null, at);
  const record = left.topics[id] ?? topic.record;
  const open: Topic = { ...record, state: 'open' };
  const opened = withRecords(left, 'topics', [open]);
  const isLeftOver = record.plannedMs !== null && record.plannedMs > record.spentMs;
  const plannedMs = isLeftOver ? record.plannedMs : record.spentMs + shareFor(opened, id, at);
  return focusOn(withRecords(opened, 'topics', [{ ...open, plannedMs }]), id, at);
}

/** Says how far the discussion of a topic is. */
export function setTopicState(
  session: Session,
  { id, state }: CommandOf<'topic.setState'>,
): Session | Refusal {
  return changeTopic(session, id, ({ record }) => ({ ...record, state }));
}

/** Makes a topic of each card and group that is still to sort. */
export function takeInUnseen(session: Session): Session | Refusal {
  const unseen = unseenTopicIds(session).map(newTopic);
  if (rowsOf(session.topics).length + unseen.length > maxTopics) return refuse('too-many-topics');
  return unseen.length === 0 ? session : withRecords(session, 'topics', unseen);
}

/** Keeps the thumbs counted on "two more minutes?" and gives them when more were up than down. */
export function extendTopic(
  session: Session,
  command: CommandOf<'topic.extend'>,
  at: number,
): Session | Refusal {
  const { id, up, down } = command;
  return changeTopic(session, id, ({ record }) => {
    if ([up, down].some((count) => count < 0 || count > maxTally)) return 'count-range';
    if (record.extensions.length >= maxExtensions) return 'too-many-extensions';
    const extensions = [...record.extensions, { up, down }];
    if (up <= down) return { ...record, extensions };
    // Two minutes from now, also where its time ran out a while ago.
    const spentMs = session.run.focusId === id ? spentOnTopic(session, at) : record.spentMs;
    const plannedMs = Math.max(record.plannedMs ?? 0, spentMs) + extensionMs;
    return { ...record, extensions, plannedMs };
  });
}

/** Puts a topic on a rung of the control ladder, or takes it off. */
export function setRung(session: Session, { id, rung }: CommandOf<'topic.setRung'>): Session | Refusal {
  return changeTopic(session, id, ({ record }) => ({ ...record, rung }));
}

function changeTopic(
  session: Session,
  id: TopicId,
  change: (topic: TopicView) => Topic | RefusalReason,
): Session | Refusal {
  const topic = topicOf(session, id);
  if (!topic) return refuse('unknown-topic');
  const changed = change(topic);
  return typeof changed === 'string' ? refuse(changed) : withRecords(session, 'topics', [changed]);
}

/** The records of topics in this order, as far as they change. */
function keyed(topics: readonly TopicView[]): Topic[] {
  const keys = keysAt([], 0, topics.length);
  return topics
    .map(({ record }, i) => ({ ...record, order: keys[i] ?? 'a0' }))
    .filter((record, i) => record.order !== topics[i]?.record.order);
}

function cleaned(topic: Topic): Topic {
  const { title, saw, ours, privateNote, talkTo, liveWith } = topic;
  const lines = { title: cleanName(title), talkTo: cleanName(talkTo) };
  const texts = {
    saw: cleanText(saw),
    ours: cleanText(ours),
    privateNote: cleanText(privateNote),
    liveWith: cleanText(liveWith),
  };
  return withAboutInOrder({ ...topic, ...lines, ...texts });
}

function wordsProblem({ title, talkTo, saw, ours, privateNote, liveWith }: Topic): RefusalReason | undefined {
  if ([title, talkTo].some((line) => line.length > maxNameLength)) return 'name-too-long';
  const texts = [saw, ours, privateNote, liveWith];
  return texts.some((text) => text.length > maxObservationLength) ? 'text-too-long' : undefined;
}
