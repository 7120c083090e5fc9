import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../electron/document/open-document.ts';
import { projectSession } from '../../../../electron/document/project-session.ts';
import { createEventBus } from '../../../../electron/services/event-bus.ts';
import {
  createSessionInMemory,
  type SessionInMemory,
} from '../../../../electron/services/session-in-memory.ts';
import { withNewIds } from '../../../../shared/library/with-new-ids.ts';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import { emptyHistory, redoLast, undoLast } from '../../../../shared/session/history.ts';
import type { CommandId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { type Session, sessionSchema, tableNames } from '../../../../shared/session/schema.ts';
import { applyDiff } from '../../../../shared/session/session-diff.ts';
import {
  parseSessionFile,
  type SessionFileContent,
  serializeSessionFile,
} from '../../../../shared/session-file/session-file.ts';
import { commandFrom, commandSeedArbitrary } from '../../../support/command-arbitraries.ts';
import {
  aGroup,
  anId,
  anObservation,
  aPerson,
  aSession,
  testTime,
} from '../../../support/session-builders.ts';
import { sha256 } from '../../../support/sha256.ts';

type Seed = Parameters<typeof commandFrom>[1];
const seedsArbitrary = fc.array(commandSeedArbitrary, { maxLength: 12 });
let lastClientId = 0;

interface Laptop extends SessionInMemory {
  /** The session as a window has it that only hears what changes. */
  readonly followed: () => Session;
}

function aLaptop(given: Session | SessionFileContent): Laptop {
  const content: SessionFileContent =
    'session' in given
      ? given
      : {
          rev: 1,
          savedAt: new Date(testTime).toISOString(),
          app: 'test',
          session: given,
          history: emptyHistory,
        };
  const events = createEventBus(() => undefined);
  let followed = content.session;
  events.subscribe((_name, payload) => {
    if ('diff' in payload) followed = applyDiff(followed, payload.diff);
  });
  const newClientId = () => {
    lastClientId += 1;
    return lastClientId;
  };
  const memory = createSessionInMemory({ content, now: () => testTime, newClientId, events });
  return { ...memory, followed: () => followed };
}

function aStart(): Session {
  return aSession({
    people: [aPerson()],
    observations: [anObservation({ dimension: 'mastery' }), anObservation(), anObservation()],
    groups: [aGroup({}, [anObservation(), anObservation(), anObservation()])],
  });
}

/** The file on its way to another laptop. */
function fileOf(laptop: Laptop): SessionFileContent {
  const head = { rev: 2, savedAt: new Date(testTime).toISOString(), app: 'test' };
  const outcome = parseSessionFile(serializeSessionFile({ ...head, ...laptop.content() }, sha256), sha256);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.content;
}

/** Carries commands out and gives the sessions that each change led to. */
function play(laptop: Laptop, seeds: readonly Seed[]): Session[] {
  return seeds.flatMap((seed) => {
    const command = commandFrom(laptop.session(), seed);
    const outcome = applyCommand(laptop.session(), command, testTime);
    if (!outcome.ok) return [];
    const before = laptop.version();
    laptop.change(outcome.session, { id: anId<CommandId>('step'), type: command.type, at: testTime });
    return laptop.version() > before ? [laptop.session()] : [];
  });
}

function merge(laptop: Laptop, other: Laptop): boolean {
  const before = laptop.version();
  if (!laptop.merge(fileOf(other), anId<CommandId>('merge'))) throw new Error('The copy was refused.');
  return laptop.version() > before;
}

function undo(laptop: Laptop): boolean {
  const undone = undoLast(laptop.session(), laptop.history(), 'operator', testTime);
  if (undone.ok) laptop.travel({ ...undone, step: undone.history.redo.at(-1)?.id }, anId<CommandId>());
  return undone.ok;
}

function redo(laptop: Laptop): boolean {
  const redone = redoLast(laptop.session(), laptop.history(), 'operator', testTime);
  if (redone.ok) laptop.travel({ ...redone, step: redone.history.undo.at(-1)?.id }, anId<CommandId>());
  return redone.ok;
}

function expectInStep(laptop: Laptop): void {
  const session = laptop.session();
  expect(projectSession(openDocument(laptop.content()).doc)).toEqual(session);
  expect(laptop.followed()).toEqual(session);
  expect(sessionSchema.safeParse(session).error).toBeUndefined();
  expect(brokenInvariants(session)).toEqual([]);
}

describe('a session that copies are merged into', () => {
  it('undoes step by step only what was done here, back through the merge to the beginning, and does it all again', () => {
    fc.assert(
      fc.property(seedsArbitrary, seedsArbitrary, seedsArbitrary, (before, elsewhere, after) => {
        const start = aStart();
        const [here, there] = [aLaptop(start), aLaptop(start)];
        play(there, elsewhere);
        const states = [start, ...play(here, before)];
        if (merge(here, there)) states.push(here.session());
        states.push(...play(here, after));
        for (const state of states.slice(0, -1).reverse()) {
          expect(undo(here)).toBe(true);
          expect(here.session()).toEqual(state);
          expectInStep(here);
        }
        expect(undo(here)).toBe(false);
        for (const state of states.slice(1)) {
          expect(redo(here)).toBe(true);
          expect(here.session()).toEqual(state);
          expectInStep(here);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('undoes the merge of a copy without a common document to what was before, and does it again', () => {
    fc.assert(
      fc.property(seedsArbitrary, seedsArbitrary, seedsArbitrary, (forHere, elsewhere, after) => {
        const start = aStart();
        const [origin, there] = [aLaptop(start), aLaptop(start)];
        play(origin, forHere);
        play(there, elsewhere);
        const { document: _lost, ...copy } = fileOf(there);
        const here = aLaptop(origin.session());
        const states = [here.session()];
        expect(here.merge(copy, anId<CommandId>('merge'))).toBe(true);
        if (here.version() > 0) states.push(here.session());
        states.push(...play(here, after));
        for (const state of states.slice(0, -1).reverse()) {
          expect(undo(here)).toBe(true);
          expect(here.session()).toEqual(state);
          expectInStep(here);
        }
        for (const state of states.slice(1)) {
          expect(redo(here)).toBe(true);
          expect(here.session()).toEqual(state);
          expectInStep(here);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays valid and in step with its document and windows, whatever is merged, undone and done again in between', () => {
    const turn = fc.oneof(
      fc.constantFrom('undo', 'redo', 'merge'),
      fc.tuple(fc.boolean(), fc.array(commandSeedArbitrary, { minLength: 1, maxLength: 4 })),
    );
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 14 }), (turns) => {
        const start = aStart();
        const [here, there] = [aLaptop(start), aLaptop(start)];
        for (const next of turns) {
          if (next === 'undo') undo(here);
          else if (next === 'redo') redo(here);
          else if (next === 'merge') merge(here, there);
          else if (typeof next !== 'string') play(next[0] ? here : there, next[1]);
          expectInStep(here);
        }
        merge(here, there);
        merge(there, here);
        expect(there.session()).toEqual(here.session());
      }),
      { numRuns: 60 },
    );
  });
});

describe('a session that is given away and imported', () => {
  it('says the same under new ids', () => {
    /** Every id in it, wherever it stands, is the place of its record. */
    const withoutIds = (session: Session): unknown => {
      const ids = tableNames.flatMap((table) =>
        Object.keys(session[table]).map((id, place) => [id, `${table} ${place}`] as const),
      );
      const text = JSON.stringify({ ...session, id: '' });
      return JSON.parse(ids.reduce((named, [id, place]) => named.replaceAll(`"${id}"`, `"${place}"`), text));
    };
    fc.assert(
      fc.property(seedsArbitrary, (seeds) => {
        const laptop = aLaptop(aStart());
        play(laptop, seeds);
        const imported = withNewIds(fileOf(laptop).session, () => anId('new'));
        expect(withoutIds(imported)).toEqual(withoutIds(laptop.session()));
        expect(brokenInvariants(imported)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
