/** Sessions for the golden minutes: one as meetings are, one with everything that has ever broken a text. */
import type { Dimension } from '../../../../shared/session/dimensions.ts';
import type { RoundId, TopicId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { aDecision, anAction, anEnvelope, aStatement, aTopic } from '../../../support/outcome-builders.ts';
import { aGroup, anId, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';

const date = '2026-10-05';

/** A SquadMAP with all roles, all characters, a named and an unnamed group, and a card nobody sorted. */
export function typicalSession(): Session {
  const kim = aPerson({ name: 'Kim', role: 'product-owner' });
  const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
  const jon = aPerson({ name: 'Jon', role: 'chapter-lead' });
  const mia = aPerson({ name: 'Mia', role: 'agile-coach' });
  const raj = aPerson({ name: 'Raj', role: 'maker', isPresent: false });
  const from = (person: typeof kim) => ({ kind: 'person', personId: person.id }) as const;
  const slow = aGroup({ name: 'Slow tests', dimension: 'mastery' }, [
    anObservation({
      text: 'Flaky tests cost us a day every sprint',
      source: from(ana),
      character: 'concern',
    }),
    anObservation({ text: 'UI tests take 40 minutes', source: { kind: 'role', role: 'maker' } }),
  ]);
  const waiting = aGroup({ dimension: 'autonomy' }, [
    anObservation({
      text: 'We wait for the Identity tribe on every release',
      source: from(mia),
      character: 'concern',
    }),
    anObservation({ text: 'Deploys need a ticket', source: from(jon) }),
  ]);
  const [slowId, waitingId] = [slow.group.id, waiting.group.id].map((id) => id as string as TopicId) as [
    TopicId,
    TopicId,
  ];
  return aSession({
    date,
    people: [kim, ana, jon, mia, raj],
    groups: [slow, waiting],
    rounds: [
      {
        id: anId<RoundId>('round'),
        topicIds: [slowId, waitingId],
        budget: 2,
        voters: 5,
        tallies: { [slowId]: { all: 7 }, [waitingId]: { all: 2 } },
        isRevealed: true,
        order: 'a0',
      },
    ],
    topics: [
      aTopic({
        id: slowId,
        title: '',
        state: 'discussed',
        saw: 'Most reds come from three tests',
        ours: 'Their fixtures',
        rung: 1,
      }),
      aTopic({
        title: 'Hiring',
        state: 'parked',
        dimension: 'purpose',
        saw: 'Two people left since spring',
        rung: 3,
      }),
    ],
    actions: [
      anAction({
        what: 'split slow UI tests',
        owner: from(ana),
        due: '2026-10-19',
        dimension: 'mastery',
        trigger: 'the build goes red',
        response: 'fix first',
        topicId: slowId,
      }),
      anAction({
        what: 'ask the platform tribe for staging slots',
        owner: from(jon),
        due: '2026-10-12',
        dimension: 'autonomy',
        carriedFrom: '2026-09-07',
        postponed: 1,
      }),
      anAction({ what: 'write the release notes', state: 'done' }),
      anAction({ what: 'buy a second build server', state: 'dropped', carriedFrom: '2026-09-07' }),
    ],
    decisions: [
      aDecision({
        what: 'We stop the Thursday release call',
        why: 'it costs six people an hour',
        rejected: 'every second week',
        revisitOn: '2026-12-01',
      }),
    ],
    envelopes: [
      anEnvelope({
        problem: 'Waiting for staging data',
        ask: 'own data set per squad',
        dimension: 'autonomy',
        evidence: 'Three days each release',
      }),
    ],
    statements: [
      aStatement({
        text: 'We know within an hour whether a change works.',
        answers: { 'product-owner': [5], 'chapter-lead': [2, 2], 'agile-coach': [3] },
        before: { date: '2026-09-07', answers: { maker: [4, 4, 3] } },
        isRevealed: true,
      }),
      aStatement({
        text: 'We finish what we start without waiting for other teams.',
        dimension: 'autonomy',
        answers: { 'product-owner': [4], 'chapter-lead': [4, 4] },
        isRevealed: true,
      }),
      aStatement({ text: 'Not shown yet', dimension: 'purpose', answers: { maker: [1] } }),
    ],
    observations: [
      anObservation({
        text: 'Pairing spreads knowledge',
        dimension: 'mastery',
        source: from(jon),
        character: 'strength',
      }),
      anObservation({
        text: 'Trunk-based for two weeks',
        dimension: 'mastery',
        character: 'tried-and-learned',
      }),
      anObservation({
        text: 'Whom does this quarter help?\nNobody in the room could say.',
        dimension: 'purpose',
        source: from(kim),
        character: 'question',
      }),
      anObservation({
        text: 'Two people know the ledger code',
        source: { kind: 'role', role: 'chapter-lead' },
      }),
    ],
  });
}

/** Texts that try to be markup, to notify, to link, to turn the reading direction, or to be very long. */
export const nastyTexts: readonly string[] = [
  'a | b | c\n--- | --- | ---\n1 | 2 | 3',
  'run `npm test` and ```js\nlet x = 1\n```',
  '@channel @here @octocat and mail kim@example.com, cc @org/team',
  '#1 fixes #12, GH-12, owner/repo#34, !56, &7, $8, %v1, ~bug and COVID-19',
  '<b>bold</b> <script>alert(1)</script> <!-- gone --> &lt;b&gt; &#64;kim R&D',
  '- a leading dash',
  '1. a leading number',
  '2) another',
  '+ plus\n* star\n> quote\n# heading\n=====\n-----\n: term\n/close',
  '[ ] not a task [x](https://example.com) ![i](http://example.com/i.png) [[wiki]] [^1] [TOC]',
  'see https://example.com/a_b?c=d&e=f, www.example.com, ftp://example.com',
  '*one* **two** _three_ __four__ ~~five~~ snake_case_name back\\slash \\*',
  'costs $5 or $6 and $x^2$ $$y$$',
  'commit a5c3785ed8d6a35868bc169f07e40e889087fd2e or 9fceb02',
  '🚀 Überraschung 東京 :smile: :+1:',
  'قال المدير: التغيير @ali قادم #5',
  'safe\u202Etxt.exe\u202C',
  '=cmd|calc {+ added +} [- removed -]',
  'ends with a backslash\\\nand goes on\n\n\n    far in',
  `${'x'.repeat(1_000)} ${'*y_ '.repeat(249)}end`,
];

/** A text as far as it fits on the line of an action or a decision. */
function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 300).trim();
}

/** All of {@link nastyTexts} as cards, in groups with and without a name, from people with names as bad. */
export function nastySession(): Session {
  const mallory = aPerson({ name: '@mallory <b>#1</b>', role: 'agile-coach' });
  const crowd = Array.from({ length: 25 }, (_, i) =>
    aPerson({ name: `Maker *${i}* of the very long name_s`, role: 'maker', isPresent: i % 5 !== 0 }),
  );
  const source = { kind: 'person', personId: mallory.id } as const;
  const columns: (Dimension | null)[] = ['mastery', 'autonomy', 'purpose', null];
  const observations = nastyTexts.map((text, i) =>
    anObservation({
      text,
      dimension: columns[i % 4] ?? null,
      source: i % 3 === 0 ? source : { kind: 'unknown' },
    }),
  );
  return aSession({
    date,
    squad: '| `Falcon` #1 <b> @all',
    isSample: true,
    statements: nastyTexts.slice(0, 12).map((text) =>
      aStatement({
        text: text.replace(/\s+/g, ' ').slice(0, 200),
        answers: { maker: [2, 5] },
        isRevealed: true,
      }),
    ),
    people: [mallory, ...crowd],
    observations,
    actions: nastyTexts.map((text, i) =>
      anAction({
        what: lineOf(text),
        owner: i % 2 === 0 ? source : { kind: 'unknown' },
        helps: i % 3 === 0 ? lineOf(text) : '',
      }),
    ),
    decisions: nastyTexts.map((text) => aDecision({ what: lineOf(text), why: lineOf(text).slice(0, 80) })),
    envelopes: nastyTexts.map((text) =>
      anEnvelope({ problem: lineOf(text), ask: lineOf(text), tried: text }),
    ),
    topics: nastyTexts.map((text, i) =>
      aTopic({
        title: lineOf(text).slice(0, 120).trim(),
        state: i % 2 === 0 ? 'discussed' : 'parked',
        saw: text,
        ours: text,
      }),
    ),
    groups: [
      aGroup({ name: '- **[group](x)** #2', dimension: 'mastery' }, [
        anObservation({ text: '- in a group', source }),
        anObservation({ text: 'two\nlines' }),
      ]),
      aGroup({ dimension: 'purpose' }, [
        anObservation({ text: '1. first *card*\n# of a group', source, character: 'concern' }),
        anObservation({ text: '> second' }),
      ]),
    ],
  });
}

/** A meeting that has just been started. */
export function emptySession(): Session {
  return aSession({ date });
}
