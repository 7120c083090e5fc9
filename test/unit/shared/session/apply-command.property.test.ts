import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import { type Command, commandSchema } from '../../../../shared/session/commands.ts';
import {
  emptyHistory,
  type History,
  recordChange,
  redoLast,
  undoLast,
} from '../../../../shared/session/history.ts';
import type { CommandId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { type Session, sessionSchema, tableNames } from '../../../../shared/session/schema.ts';
import { applyDiff, diffSessions, reverseDiff } from '../../../../shared/session/session-diff.ts';
import { boardOf } from '../../../../shared/session/views.ts';
import { commandFrom, commandSeedArbitrary } from '../../../support/command-arbitraries.ts';
import {
  aGroup,
  anId,
  anObservation,
  aPerson,
  aSession,
  testTime,
} from '../../../support/session-builders.ts';

const runs = { numRuns: 300 };
const seeds = fc.array(commandSeedArbitrary, { minLength: 1, maxLength: 30 });
const walks = fc.array(
  fc.oneof({ weight: 3, arbitrary: commandSeedArbitrary }, fc.constantFrom('undo', 'redo', 'restart')),
  {
    minLength: 1,
    maxLength: 40,
  },
);

/** A board with single cards, groups and people, and with fields that this version does not know. */
function startingSession(): Session {
  const person = { ...aPerson(), later: ['kept'] };
  const cards = [null, 'mastery', 'autonomy'].map((dimension) =>
    anObservation({
      dimension: dimension as 'mastery' | null,
      source: { kind: 'person', personId: person.id },
    }),
  );
  const unknown = { votes: { a: { n: 1 } }, later: 'kept' };
  const observations = cards.map((card) => ({ ...card, tags: ['kept', { deep: true }] }));
  const groups = [aGroup({ dimension: 'mastery', name: 'Build' }), aGroup({ dimension: null })];
  return { ...aSession({ people: [person], observations, groups }), ...unknown } as Session;
}

interface Desk {
  readonly session: Session;
  readonly history: History;
}

function carriedOut({ session, history }: Desk, command: Command): Desk {
  const outcome = applyCommand(session, command, testTime);
  if (!outcome.ok) return { session, history };
  const diff = diffSessions(session, outcome.session);
  const entry = {
    id: anId<CommandId>('request'),
    author: 'operator' as const,
    type: command.type,
    at: testTime,
    diff,
  };
  return { session: outcome.session, history: recordChange(history, entry) };
}

function stepped(desk: Desk, step: 'undo' | 'redo'): Desk {
  const travel = step === 'undo' ? undoLast : redoLast;
  const outcome = travel(desk.session, desk.history, 'operator', testTime);
  return outcome.ok ? outcome : desk;
}

function expectSound(session: Session) {
  expect(brokenInvariants(session)).toEqual([]);
  expect(sessionSchema.safeParse(session).error).toBeUndefined();
}

describe('any sequence of commands', () => {
  it('is made of commands the contract lets through', () => {
    fc.assert(
      fc.property(commandSeedArbitrary, (seed) => {
        expect(commandSchema.safeParse(commandFrom(startingSession(), seed)).error).toBeUndefined();
      }),
      runs,
    );
  });

  it('leaves a valid session behind, and every refusal leaves it alone', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        let session = startingSession();
        for (const seed of sequence) {
          const before = structuredClone(session);
          const outcome = applyCommand(session, commandFrom(session, seed), testTime);
          expect(session).toEqual(before);
          if (!outcome.ok) expect(Object.keys(outcome).sort()).toEqual(['ok', 'reason']);
          session = outcome.ok ? outcome.session : session;
          expectSound(session);
        }
      }),
      runs,
    );
  });

  it('shows every card on the board exactly once', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        const { session } = sequence.reduce(
          (desk, seed) => carriedOut(desk, commandFrom(desk.session, seed)),
          { session: startingSession(), history: emptyHistory } as Desk,
        );
        const shown = Object.values(boardOf(session))
          .flat()
          .flatMap((item) => (item.kind === 'group' ? item.memberIds : [item.id]));
        const onBoard = Object.values(session.observations).filter((card) => card.deletedAt === null);
        expect([...shown].sort()).toEqual(onBoard.map((card) => card.id).sort());
      }),
      runs,
    );
  });

  it('keeps fields that this version does not know', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        const start = startingSession();
        const { session } = sequence.reduce(
          (desk, seed) => carriedOut(desk, commandFrom(desk.session, seed)),
          {
            session: start,
            history: emptyHistory,
          } as Desk,
        );
        expect(session).toMatchObject({ votes: { a: { n: 1 } }, later: 'kept' });
        for (const id of Object.keys(start.observations)) {
          const tags = (start.observations as Record<string, object>)[id];
          if (tags && 'tags' in tags)
            expect(session.observations).toHaveProperty([id, 'tags'], ['kept', { deep: true }]);
        }
      }),
      runs,
    );
  });
});

describe('undo and redo', () => {
  it('give back the exact value, step by step, to the beginning and to the end', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        let desk: Desk = { session: startingSession(), history: emptyHistory };
        const values = [desk.session];
        for (const seed of sequence) {
          const next = carriedOut(desk, commandFrom(desk.session, seed));
          if (next.history !== desk.history) values.push(next.session);
          desk = next;
        }
        for (const value of values.slice(0, -1).reverse()) {
          desk = stepped(desk, 'undo');
          expect(desk.session).toEqual(value);
        }
        expect(undoLast(desk.session, desk.history, 'operator', testTime)).toEqual({
          ok: false,
          reason: 'nothing-to-undo',
        });
        for (const value of values.slice(1)) {
          desk = stepped(desk, 'redo');
          expect(desk.session).toEqual(value);
        }
        expect(redoLast(desk.session, desk.history, 'operator', testTime)).toEqual({
          ok: false,
          reason: 'nothing-to-redo',
        });
      }),
      runs,
    );
  });

  it('agree with a list of all values, however commands, undo, redo and restarts follow each other', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        let desk: Desk = { session: startingSession(), history: emptyHistory };
        let values = [desk.session];
        let now = 0;
        for (const step of walk) {
          if (step === 'restart') {
            desk = JSON.parse(JSON.stringify(desk)) as Desk;
          } else if (step === 'undo' || step === 'redo') {
            desk = stepped(desk, step);
            now = Math.min(Math.max(now + (step === 'undo' ? -1 : 1), 0), values.length - 1);
          } else {
            const next = carriedOut(desk, commandFrom(desk.session, step));
            if (next.history !== desk.history) {
              values = [...values.slice(0, now + 1), next.session];
              now += 1;
            }
            desk = next;
          }
          expect(desk.session).toEqual(values[now]);
          expectSound(desk.session);
        }
      }),
      runs,
    );
  });
});

describe('a diff of two sessions', () => {
  it('leads from one to the other and back, also as JSON, and leaves untouched records alone', () => {
    fc.assert(
      fc.property(seeds, (sequence) => {
        const before = startingSession();
        const after = sequence.reduce((desk, seed) => carriedOut(desk, commandFrom(desk.session, seed)), {
          session: before,
          history: emptyHistory,
        } as Desk).session;
        const diff = JSON.parse(JSON.stringify(diffSessions(before, after))) as ReturnType<
          typeof diffSessions
        >;
        const there = applyDiff(before, diff);
        expect(there).toEqual(after);
        expect(applyDiff(after, reverseDiff(diff))).toEqual(before);
        const touched = new Set(
          diff.flatMap((change) =>
            'id' in change ? [change.id] : 'record' in change ? [change.record.id] : [],
          ),
        );
        for (const table of tableNames) {
          for (const [id, record] of Object.entries(there[table])) {
            if (!touched.has(id)) expect(record).toBe((before[table] as Record<string, unknown>)[id]);
          }
        }
      }),
      runs,
    );
  });
});
