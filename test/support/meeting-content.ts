/** What is said, decided and promised in a typical meeting, as the commands that write it down. */
import type { Command } from '../../shared/session/commands.ts';
import type { Dimension } from '../../shared/session/dimensions.ts';
import type {
  ActionId,
  DecisionId,
  EnvelopeId,
  GroupId,
  ObservationId,
  RoundId,
  StatementId,
  TopicId,
} from '../../shared/session/ids.ts';
import { peopleInOrder } from '../../shared/session/people.ts';
import { coreRoles, type Role } from '../../shared/session/roles.ts';
import type { Person, Session } from '../../shared/session/schema.ts';
import type { Source } from '../../shared/session/sources.ts';
import { statementBank } from '../../shared/templates/statements.ts';
import { anId } from './session-builders.ts';

/** Who is in the room; the last one is not. */
export const peopleOfMeeting = [
  { name: 'Paula Petrov', role: 'product-owner', isPresent: true },
  { name: 'Chidi Okafor', role: 'chapter-lead', isPresent: true },
  { name: 'Anouk Visser', role: 'agile-coach', isPresent: true },
  { name: 'Mateus Rocha', role: 'maker', isPresent: true },
  { name: 'Yuki Tanaka', role: 'maker', isPresent: false },
] as const satisfies readonly Omit<Person, 'id' | 'order'>[];

/** What the room must never be sent, whatever step the meeting is in. */
export const forOperatorOnly = {
  note: 'Private-note: ask Yuki alone',
  talkTo: 'Robin of the platform desk',
} as const;

const filed: readonly (readonly [role: Role, dimension: Dimension, text: string])[] = [
  ['chapter-lead', 'mastery', 'Flaky tests cost us about a day every sprint'],
  ['chapter-lead', 'mastery', 'Code reviews turn around in under two hours now'],
  ['maker', 'mastery', 'Only two people know the ledger code, and both are on holiday in August'],
  ['agile-coach', 'mastery', 'Standup drifts to 25 minutes'],
  ['agile-coach', 'autonomy', 'We wait for the Identity tribe on every single release'],
  [
    'maker',
    'autonomy',
    'A deploy needs a ticket to the platform desk: four days for a change of ten minutes',
  ],
  ['chapter-lead', 'autonomy', 'We may roll back ourselves, and did so twice'],
  ['product-owner', 'purpose', 'Nobody could say which customer problem this quarter solves'],
  ['maker', 'purpose', 'Support calls shared at planning: we see whom we help'],
];
const toSort: readonly (readonly [role: Role, text: string])[] = [
  ['product-owner', 'Two features of spring were never opened by a customer'],
  [
    'agile-coach',
    'We tried trunk-based development for two weeks, failed, and learned why our tests block it',
  ],
  ['maker', 'The build goes red on Fridays and stays red until Monday'],
];

/** What stands on the board of a typical meeting: cards filed by different roles, a group, and a few still to sort. */
export function boardCommands(session: Session): Command[] {
  const cards = [...filed, ...toSort.map(([role, text]) => [role, null, text] as const)].map(
    ([role, dimension, text]) => ({
      ...{ id: anId<ObservationId>('card'), text, dimension, character: 'observation' as const },
      source: voiceOf(session, role),
    }),
  );
  const [tests, reviews, ...others] = cards;
  const group = anId<GroupId>('group');
  if (!tests || !reviews) return [];
  return [
    { type: 'observation.add', observations: [tests, reviews, ...others] },
    {
      type: 'observation.group',
      ids: others.slice(0, 1).map(({ id }) => id),
      targetId: tests.id,
      groupId: group,
    },
    { type: 'group.rename', id: group, name: 'Tests and knowledge' },
  ];
}

/** What an earlier meeting left to do, and what this one is for. */
export function openingCommands(session: Session): Command[] {
  const carriedFrom = '2026-10-30';
  const actions: readonly (readonly [role: Role, what: string, due: string])[] = [
    ['chapter-lead', 'Pair on the ledger code every Wednesday', '2026-11-13'],
    ['product-owner', 'Invite support to the planning', '2026-11-20'],
    ['agile-coach', 'Ask the platform desk for a self-service deploy', '2026-11-06'],
  ];
  return [
    {
      type: 'session.update',
      purpose: 'To see what helps and hinders us, and leave with three actions',
      agreements: 'One person speaks at a time\nWe talk about work, not about people\nPhones stay away',
    },
    ...actions.map(([role, what, due], index): Command => {
      const id = anId<ActionId>('action');
      return {
        type: 'action.add',
        id,
        what,
        due,
        owner: voiceOf(session, role),
        carriedFrom,
        postponed: index,
      };
    }),
    {
      type: 'decision.add',
      id: anId<DecisionId>('decision'),
      what: 'We release on Tuesdays only',
      why: 'Weekends were spent on fixing',
      revisitOn: '2026-11-20',
      carriedFrom,
    },
  ];
}

/** Statements with answers of every role, for the first of them also those of last time; none of them revealed. */
export function pulseCommands(count: number): Command[] {
  const short = statementBank.filter((_, index) => index % 3 === 0);
  const statements = (count > 3 ? statementBank : short).slice(0, count).map((statement, index) => ({
    ...statement,
    id: anId<StatementId>('statement'),
    before:
      index === 0
        ? { date: '2026-10-30', answers: { 'product-owner': [4], 'chapter-lead': [2], 'agile-coach': [3] } }
        : null,
  }));
  return [
    { type: 'statement.add', statements, beforeId: null },
    ...statements.flatMap(({ id }, index): Command[] => [
      { type: 'statement.answer', id, role: 'product-owner', answers: [5 - (index % 3)] },
      { type: 'statement.answer', id, role: 'chapter-lead', answers: [1 + (index % 3)] },
      { type: 'statement.answer', id, role: 'agile-coach', answers: [3] },
      { type: 'statement.answer', id, role: 'maker', answers: [2, 3 + (index % 2), 4] },
    ]),
  ];
}

/** Votes on the topics that there are, hidden as yet. */
export function voteCommands(topicIds: readonly TopicId[]): Command[] {
  const id = anId<RoundId>('round');
  const votes = [5, 0, 2, 4, 3, 0, 2, 1];
  return [
    { type: 'vote.start', id, budget: 5, voters: 4 },
    ...topicIds.slice(0, votes.length).map(
      (topicId, index): Command => ({
        ...{ type: 'vote.set', id, topicId, side: 'all' },
        votes: votes[index] ?? 0,
      }),
    ),
  ];
}

/** What was said about the first topics and what came of it, and where each of them stands on the ladder. */
export function outcomeCommands(session: Session, topicIds: readonly TopicId[]): Command[] {
  const [tests, , standup, identity, deploys, , problem] = topicIds;
  if (!(tests && standup && identity && deploys && problem)) return [];
  const owned = (role: Role, what: string, helps: string, due: string, topicId: TopicId): Command => ({
    ...{ type: 'action.add', id: anId<ActionId>('action'), what, helps, due, topicId },
    ...{ owner: voiceOf(session, role), dimension: 'mastery' },
  });
  return [
    {
      type: 'topic.update',
      id: tests,
      saw: 'The same four tests fail at random, always after the nightly load of data.',
      ours: 'The data they start from',
      privateNote: forOperatorOnly.note,
    },
    owned(
      'chapter-lead',
      'Give each of the four tests data of its own',
      'Whoever waits for a build',
      '2026-12-04',
      tests,
    ),
    owned('maker', 'Show the ledger code to two more of us', 'All of us in August', '2026-12-11', tests),
    {
      type: 'action.add',
      id: anId<ActionId>('action'),
      what: 'Write down whom the last release helped',
      topicId: problem,
    },
    {
      type: 'decision.add',
      id: anId<DecisionId>('decision'),
      what: 'A red build is fixed before anything new is begun',
      why: 'It was red for nine days of the last thirty',
      rejected: 'A rota of builders',
      revisitOn: '2027-01-15',
      topicId: tests,
      dimension: 'mastery',
    },
    {
      type: 'envelope.add',
      id: anId<EnvelopeId>('envelope'),
      problem: 'Every release waits for the Identity tribe',
      evidence: 'Six of the last eight releases, three days each',
      tried: 'A shared calendar; a stand-in on our side',
      ask: 'One of us may merge changes of the login page',
      topicId: identity,
      dimension: 'autonomy',
    },
    { type: 'topic.setRung', id: tests, rung: 1 },
    { type: 'topic.setRung', id: deploys, rung: 2 },
    { type: 'topic.update', id: deploys, talkTo: forOperatorOnly.talkTo },
    { type: 'topic.setRung', id: identity, rung: 3 },
    { type: 'topic.setRung', id: standup, rung: 4 },
    { type: 'topic.update', id: standup, liveWith: 'It is the only time all of us meet' },
  ];
}

/** How the time was spent, and when to meet again. */
export const closingCommands: readonly Command[] = [
  { type: 'close.setFingers', fingers: [4, 5, 3, 4] },
  { type: 'session.update', nextDate: '2026-12-11' },
];

function voiceOf(session: Session, role: Role): Source {
  const person = peopleInOrder(session).find((one) => one.role === role);
  return person ? { kind: 'person', personId: person.id } : { kind: 'role', role: coreRoles[0] };
}
