import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import { stepKinds } from '../../../../shared/session/run-schema.ts';
import { attributions, type Session, tableNames } from '../../../../shared/session/schema.ts';
import { stageViewOf, stageViewSchema } from '../../../../shared/session/stage-view.ts';
import { focusListOf, focusOf } from '../../../../shared/session/walk.ts';
import { commandFrom, commandSeedArbitrary } from '../../../support/command-arbitraries.ts';
import { aTopic } from '../../../support/outcome-builders.ts';
import { aPerson, applied, aSession, aStep, testTime } from '../../../support/session-builders.ts';

const paula = aPerson({ name: 'Paula', role: 'product-owner' });

/** Every text says what it is, so that one that leaks shows wherever it got out. */
function marked(session: Session): Session {
  const focus = focusOf(session);
  const mapped = <T extends { readonly id: string }>(
    table: Readonly<Record<string, T>>,
    mark: (row: T) => T,
  ) => Object.fromEntries(Object.values(table).map((row) => [row.id, mark(row)]));
  return {
    ...session,
    people: mapped(session.people, (person) => ({ ...person, name: `NAME ${person.order}` })),
    observations: mapped(session.observations, (card) => {
      const isFocus = focus !== null && (card.id === focus || card.groupId === focus);
      // What somebody made a topic is meant to be talked about.
      const isTopic = [card.id, card.groupId].some((id) => id !== null && Object.hasOwn(session.topics, id));
      const place = card.dimension !== null || isTopic ? 'SORTED' : isFocus ? 'FOCUS' : 'UNSORTED';
      return { ...card, text: card.deletedAt === null ? place : 'BINNED' };
    }),
    groups: mapped(session.groups, (group) => ({
      ...group,
      name:
        group.dimension !== null || group.id === focus || Object.hasOwn(session.topics, group.id)
          ? 'GROUP'
          : 'UNSORTED',
    })),
    steps: mapped(session.steps, (step) => ({ ...step, cue: 'PRIVATE' })),
    topics: mapped(session.topics, (topic) => ({ ...topic, privateNote: 'PRIVATE' })),
    rounds: mapped(session.rounds, (round) => ({
      ...round,
      tallies: Object.fromEntries(round.topicIds.map((id) => [id, { all: round.isRevealed ? 1 : 87 }])),
    })),
    statements: mapped(session.statements, (statement) => ({
      ...statement,
      line: 'private-line',
      ...(!statement.isRevealed && { answers: { maker: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4] } }),
    })),
    tasks: mapped(session.tasks, (task) => ({ ...task, text: 'PRIVATE' })),
  } as Session;
}

function idsIn(session: Session): string[] {
  return [session.id, ...tableNames.flatMap((table) => Object.keys(session[table]))];
}

describe.each(stepKinds)('in the step %s', (kind) => {
  it('nothing reaches the room that it must not see', () => {
    fc.assert(
      fc.property(
        fc.array(commandSeedArbitrary, { minLength: 5, maxLength: 30 }),
        fc.constantFrom(...attributions),
        fc.boolean(),
        fc.nat(5),
        (seeds, attribution, isRevealed, turns) => {
          const step = aStep({ kind, isRevealed });
          const topic = aTopic();
          let session: Session = aSession({ people: [paula], steps: [step], topics: [topic] });
          for (const seed of seeds) {
            const outcome = applyCommand(session, commandFrom(session, seed), testTime);
            session = outcome.ok ? outcome.session : session;
          }
          if (!session.steps[step.id]) return;
          session = applied(session, { type: 'run.goTo', stepId: step.id });
          const list = focusListOf(session);
          const id = list[turns % Math.max(list.length, 1)] ?? null;
          session = marked({ ...applied(session, { type: 'run.focus', id }), attribution });

          const view = stageViewOf(session);
          expect(stageViewSchema.safeParse(view).error).toBeUndefined();
          const wire = JSON.stringify(view);
          const isShownWhole = kind === 'observe' && session.steps[step.id]?.isRevealed;
          const secrets = [
            'BINNED',
            'PRIVATE',
            'private-line',
            '4,4,4,4',
            ':87',
            ...(isShownWhole ? [] : ['UNSORTED']),
          ];
          for (const secret of secrets) expect(wire).not.toContain(secret);
          if (kind === 'observe' && !isShownWhole) expect(wire).not.toMatch(/SORTED|FOCUS|GROUP/);
          if (attribution !== 'names') expect(wire).not.toContain('NAME');
          if (attribution === 'none')
            expect(wire).not.toMatch(/product-owner|chapter-lead|agile-coach|"maker|tribe-lead/);
          for (const known of idsIn(session)) expect(wire).not.toContain(known);
        },
      ),
      { numRuns: 60 },
    );
  });
});
