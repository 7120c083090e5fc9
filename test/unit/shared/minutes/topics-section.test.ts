import { describe, expect, it } from 'vitest';
import type { TopicId } from '../../../../shared/session/ids.ts';
import { aTopic } from '../../../support/outcome-builders.ts';
import { aGroup, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';
import { minutesFor, text } from './minutes-for.ts';

const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const ofAna = { kind: 'person', personId: ana.id } as const;

describe('topics in minutes', () => {
  const group = aGroup({ name: 'Slow tests', dimension: 'mastery' }, [
    anObservation({ text: 'Flaky tests', source: ofAna }),
    anObservation({ text: 'UI tests take 40 minutes' }),
  ]);
  const card = anObservation({ text: 'Nobody knows the ledger', dimension: 'autonomy' });
  const later = anObservation({ text: 'Support calls', dimension: 'purpose' });
  const ids = [group.group.id, card.id, later.id].map((id) => id as string as TopicId) as [
    TopicId,
    TopicId,
    TopicId,
  ];
  const round = {
    id: 'round00000000001' as never,
    topicIds: ids,
    budget: 3,
    voters: 5,
    tallies: { [ids[0]]: { all: 7 }, [ids[1]]: { all: 1 }, [ids[2]]: { all: 1 } },
    isRevealed: true,
    order: 'a0',
  };
  const session = aSession({
    people: [ana],
    groups: [group],
    observations: [card, later],
    rounds: [round],
    topics: [
      aTopic({
        id: ids[0],
        title: '',
        state: 'discussed',
        saw: 'Reds on Mondays',
        ours: 'The fixtures',
        privateNote: 'SECRET',
        rung: 4,
        liveWith: 'Plan for it',
      }),
      aTopic({ id: ids[1], title: '', state: 'parked' }),
    ],
  });

  it('that were discussed say what was seen, what is ours, and their cards', () => {
    expect(text(session)).toContain(
      [
        '## Topics discussed\n',
        '### 1. Slow tests (Mastery, 7 votes)\n',
        'What we saw: Reds on Mondays\\',
        'What is ours: The fixtures\\',
        'Whose it is: Beyond the tribe\\',
        'How we live with it: Plan for it\n',
        '- Flaky tests (Ana, Chapter Lead)',
        '- UI tests take 40 minutes\n',
      ].join('\n'),
    );
    expect(text(session)).not.toContain('SECRET');
  });

  it('that were parked or not reached are told at the end', () => {
    expect(text(session)).toContain('## Parked\n\n- Nobody knows the ledger (Autonomy, 1 vote)\n');
    expect(text(session)).toContain('## Not discussed\n\n- Support calls (Purpose, 1 vote)\n');
  });

  it('that were parked after they were talked about keep what was noted on them', () => {
    const parked = aTopic({
      title: 'Hiring',
      state: 'parked',
      saw: 'Two left\nOne came',
      ours: 'The interviews',
      rung: 2,
      talkTo: 'Lea',
      privateNote: 'SECRET',
    });
    const hiring = aSession({ topics: [parked] });
    const told = '- Hiring\n  - What we saw: Two left\\\n    One came\n  - What is ours: The interviews\n';
    expect(text(hiring)).toContain(
      `## Parked\n\n${told}  - Whose it is: We can influence it\n  - Talk to: Lea\n`,
    );
    expect(text(hiring)).not.toContain('SECRET');
    expect(text(hiring, 'tribe')).toContain(`## Parked\n\n${told}  - Whose it is: We can influence it\n`);
    expect(text(hiring, 'tribe')).not.toContain('Lea');
    for (const audience of ['tribe', 'public'] as const)
      expect(JSON.stringify(minutesFor(hiring, audience).leftOut)).toContain('Talk to: Lea');
  });

  it('that were only placed on the ladder say whose they are', () => {
    const placed = aTopic({ id: ids[2], title: '', rung: 4, liveWith: 'Plan for it' });
    const triaged = { ...session, topics: { ...session.topics, [ids[2]]: placed } };
    expect(text(triaged)).toContain(
      '### 2. Support calls (Purpose, 1 vote)\n\nWhose it is: Beyond the tribe\\\nHow we live with it: Plan for it\n',
    );
    expect(text(triaged)).not.toContain('Not discussed');
  });

  it('of their own are named even where nobody voted for them, or nobody voted at all', () => {
    const own = aTopic({ title: 'Our name', dimension: 'purpose' });
    const withOwn = aSession({ topics: [own], observations: [card] });
    expect(text(withOwn)).toContain('## Not discussed\n\n- Our name (Purpose)\n');
    const noVotes = { ...round, topicIds: [...round.topicIds, own.id] };
    const voted = { ...session, topics: { ...session.topics, [own.id]: own } };
    expect(text({ ...voted, rounds: aSession({ rounds: [noVotes] }).rounds })).toContain(
      '## Not discussed\n\n- Support calls (Purpose, 1 vote)\n- Our name (Purpose, 0 votes)\n',
    );
  });

  it('show the tribe names, not cards, and the public nothing; what is kept back is listed', () => {
    const tribe = text(session, 'tribe').split('## Observations')[0] ?? '';
    expect(tribe).toContain('### 1. Slow tests (Mastery, 7 votes)');
    expect(text(session, 'tribe')).not.toMatch(/Flaky|ledger|Support calls|Ana/);
    expect(text(session, 'tribe')).toContain('## Parked\n\n- 1 topic\n');
    expect(text(session, 'public')).not.toMatch(/Slow tests|ledger|Support/);
    for (const audience of ['tribe', 'public'] as const) {
      const left = JSON.stringify(minutesFor(session, audience).leftOut);
      for (const kept of ['Parked', 'Not discussed', 'Nobody knows the ledger']) expect(left).toContain(kept);
    }
  });

  it('are not said to be undiscussed where there never was an agenda', () => {
    const plain = aSession({ observations: [card, later] });
    expect(text(plain)).not.toMatch(/Not discussed|Topics discussed|Parked/);
  });

  it('show no votes that the room has not seen, and no talk partner unless names may be told', () => {
    const hidden = { ...session, rounds: aSession({ rounds: [{ ...round, isRevealed: false }] }).rounds };
    expect(text(hidden)).not.toContain('vote');
    const asked = aTopic({ id: ids[0], title: '', state: 'discussed', rung: 2, talkTo: 'Zoë' });
    const talk = { ...session, topics: { ...session.topics, [ids[0]]: asked } };
    expect(text(talk)).toContain('Talk to: Zoë');
    expect(text({ ...talk, attribution: 'roles' })).not.toContain('Zoë');
    expect(text(talk, 'tribe')).not.toContain('Zoë');
    expect(JSON.stringify(minutesFor(talk, 'tribe').leftOut)).toContain('Zoë');
  });
});
