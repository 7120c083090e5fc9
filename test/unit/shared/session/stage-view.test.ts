import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import { dimensions } from '../../../../shared/session/dimensions.ts';
import type { StepId } from '../../../../shared/session/ids.ts';
import { attributions, type Session } from '../../../../shared/session/schema.ts';
import { boardBodyOf } from '../../../../shared/session/stage/board-body.ts';
import { stageViewOf, stageViewSchema } from '../../../../shared/session/stage-view.ts';
import { boardOf, countByColumn } from '../../../../shared/session/views.ts';
import { commandFrom, commandSeedArbitrary } from '../../../support/command-arbitraries.ts';
import {
  aGroup,
  anObservation,
  aPerson,
  applied,
  aSession,
  aStep,
  testTime,
} from '../../../support/session-builders.ts';

const paula = aPerson({ name: 'Paula', role: 'product-owner' });
const byPaula = { kind: 'person', personId: paula.id } as const;

describe('stageViewOf', () => {
  const single = anObservation({
    text: 'Churn fell',
    dimension: 'purpose',
    source: byPaula,
    character: 'strength',
  });
  const named = aGroup({ name: 'Builds', dimension: 'mastery' }, [
    anObservation({ text: 'Slow' }),
    anObservation({ text: 'Red' }),
  ]);
  const nameless = aGroup({ dimension: 'mastery' }, [
    anObservation({ text: 'One' }),
    anObservation({ text: 'Two' }),
  ]);
  const session = aSession({
    people: [paula],
    observations: [single, anObservation()],
    groups: [named, nameless],
  });

  it('shows the sorted cards column by column, grouped ones under the name of their group', () => {
    const view = stageViewOf(session);
    expect(view).toMatchObject({ squad: 'Falcon', kind: 'squadmap', date: '2026-11-20', isSample: false });
    const shown = boardBodyOf(session).columns.map(({ dimension, cards }) => [
      dimension,
      cards.map((card) => [card.text, card.group]),
    ]);
    expect(shown).toEqual([
      [
        'mastery',
        [
          ['Slow', 'Builds'],
          ['Red', 'Builds'],
          ['One', ''],
          ['Two', ''],
        ],
      ],
      ['autonomy', []],
      ['purpose', [['Churn fell', null]]],
    ]);
  });

  it('counts the cards that are still to sort instead of showing them', () => {
    expect(stageViewOf(session).body).toMatchObject({ kind: 'board', toSort: 1 });
  });

  it('says who said it as far as the session allows', () => {
    const voices = attributions.map(
      (attribution) => boardBodyOf({ ...session, attribution }).columns[2]?.cards[0]?.voice,
    );
    expect(voices).toEqual([
      { role: 'product-owner', name: 'Paula' },
      { role: 'product-owner', name: null },
      null,
    ]);
  });
});

describe('the step the meeting is in', () => {
  const steps = [
    aStep({ name: 'Arrive', kind: 'arrive' }),
    aStep({ name: 'Break', isSkipped: true, cue: 'PRIVATE' }),
    aStep({ name: 'Talk', sentence: 'What matters?', cue: 'PRIVATE', plannedMs: 120_000 }),
    aStep({ name: 'Close', kind: 'close' }),
  ];
  const [arrive, , talk, close] = steps.map((step) => step.id) as [StepId, StepId, StepId, StepId];
  const session = aSession({ steps });

  it('is none before the first: then the room sees the board', () => {
    expect(stageViewOf(session)).toMatchObject({ step: null, body: { kind: 'board' } });
  });

  it('is told by name, line and place among those that are not skipped, with what came before, what comes next and its clock', () => {
    const arrived = applied(session, { type: 'run.goTo', stepId: arrive }, 1_000);
    const begun = applied(arrived, { type: 'run.goTo', stepId: talk }, 5_000);
    expect(stageViewOf(begun).step).toEqual({
      kind: 'talk',
      name: 'Talk',
      sentence: 'What matters?',
      number: 2,
      count: 3,
      previous: 'Arrive',
      next: 'Close',
      clock: { plannedMs: 120_000, spentMs: 0, runningSince: 5_000 },
    });
    expect(JSON.stringify(stageViewOf(begun))).not.toContain('PRIVATE');
    expect(stageViewOf(applied(begun, { type: 'run.goTo', stepId: close })).step?.next).toBeNull();
  });
});

/** Every record says by its text or name where it stands, so that a leak shows whatever its way. */
function marked(session: Session): Session {
  const observations = Object.values(session.observations).map((card) => {
    const place = card.deletedAt !== null ? 'BINNED' : card.dimension === null ? 'UNSORTED' : 'SORTED';
    return [card.id, { ...card, text: `${place} ${card.id.slice(4)}`, note: 'PRIVATE' }];
  });
  const people = Object.values(session.people).map((person) => [
    person.id,
    { ...person, name: `NAME ${person.order}` },
  ]);
  const groups = Object.values(session.groups).map((group) => {
    return [group.id, { ...group, name: `${group.dimension === null ? 'UNSORTED' : 'SORTED'} group` }];
  });
  const tables = [observations, people, groups].map((rows) => Object.fromEntries(rows));
  return {
    ...session,
    observations: tables[0],
    people: tables[1],
    groups: tables[2],
    later: 'PRIVATE',
  } as Session;
}

describe('what the room must not see', () => {
  it('is not in the view of any session', () => {
    fc.assert(
      fc.property(
        fc.array(commandSeedArbitrary, { minLength: 5, maxLength: 40 }),
        fc.constantFrom(...attributions),
        (seeds, attribution) => {
          let session: Session = aSession({
            people: [paula],
            groups: [aGroup(), aGroup({ dimension: 'mastery' })],
          });
          for (const seed of seeds) {
            const outcome = applyCommand(session, commandFrom(session, seed), testTime);
            session = outcome.ok ? outcome.session : session;
          }
          session = { ...marked(session), attribution };
          const view = stageViewOf(session);
          expect(stageViewSchema.safeParse(view).error).toBeUndefined();

          const wire = JSON.stringify(view);
          for (const secret of ['BINNED', 'UNSORTED', 'PRIVATE']) expect(wire).not.toContain(secret);
          if (attribution !== 'names') expect(wire).not.toContain('NAME');
          if (attribution === 'none')
            expect(wire).not.toMatch(/product-owner|chapter-lead|agile-coach|maker|tribe-lead/);
          const ids = [session, ...Object.values(session.people), ...Object.values(session.groups)].map(
            ({ id }) => id,
          );
          for (const id of [...ids, ...Object.keys(session.observations)]) expect(wire).not.toContain(id);

          // And everything else is there, in the order of the board.
          const body = boardBodyOf(session);
          expect(view.body).toEqual(body);
          expect(body.toSort).toBe(countByColumn(session).none);
          for (const [index, dimension] of dimensions.entries()) {
            const memberIds = boardOf(session)[dimension].flatMap((item) =>
              item.kind === 'group' ? item.memberIds : [item.id],
            );
            expect(body.columns[index]?.cards.map((card) => card.text)).toEqual(
              memberIds.map((id) => session.observations[id]?.text),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
