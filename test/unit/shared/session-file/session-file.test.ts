import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import { emptyHistory, recordChange, undoLast } from '../../../../shared/session/history.ts';
import type { CommandId } from '../../../../shared/session/ids.ts';
import { brokenInvariants } from '../../../../shared/session/invariants.ts';
import { type Session, sessionSchema } from '../../../../shared/session/schema.ts';
import { diffSessions } from '../../../../shared/session/session-diff.ts';
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

const session = aSession({
  people: [aPerson()],
  observations: [anObservation({ text: 'שלום 🚦' })],
  groups: [aGroup()],
});
const content = (given: Partial<SessionFileContent> = {}): SessionFileContent => ({
  rev: 3,
  savedAt: '2026-11-20T09:00:00.000Z',
  app: '0.1.0',
  session,
  history: emptyHistory,
  ...given,
});
const textOf = (given: Partial<SessionFileContent> = {}) => serializeSessionFile(content(given), sha256);
const parse = (text: string) => parseSessionFile(text, sha256);
const rewritten = (change: (file: Record<string, unknown>) => unknown) => {
  return JSON.stringify(change(JSON.parse(textOf()) as Record<string, unknown>));
};
const withSession = (change: object) =>
  rewritten((file) => ({ ...file, session: { ...(file.session as object), ...change } }));

describe('a session file', () => {
  it('gives back exactly what was written', () => {
    expect(parse(textOf())).toEqual({ kind: 'ok', content: content() });
  });

  it('gives back the document beside the session, and opens without one that makes no sense', () => {
    const document = ['AAEC', 'Aw=='];
    expect(parse(textOf({ document }))).toEqual({ kind: 'ok', content: content({ document }) });
    for (const nonsense of [
      null,
      'AAEC',
      [],
      [1],
      { __proto__: [] },
      Array.from({ length: 2_000 }, () => ''),
    ]) {
      const text = rewritten((file) => ({ ...file, document: nonsense }));
      expect(parse(text)).toEqual({ kind: 'ok', content: content() });
    }
  });

  it('gives back any session with its history', () => {
    fc.assert(
      fc.property(fc.array(commandSeedArbitrary, { maxLength: 15 }), (seeds) => {
        let [now, history] = [session, emptyHistory];
        for (const seed of seeds) {
          const outcome = applyCommand(now, commandFrom(now, seed), testTime);
          if (!outcome.ok) continue;
          const diff = diffSessions(now, outcome.session);
          history = recordChange(history, {
            id: anId<CommandId>('request'),
            author: 'operator',
            type: 'x',
            at: 1,
            diff,
          });
          now = outcome.session;
        }
        expect(parse(textOf({ session: now, history }))).toEqual({
          kind: 'ok',
          content: content({ session: now, history }),
        });
      }),
      { numRuns: 200 },
    );
  });

  it('says in its first bytes what it is, and ends with a newline', () => {
    expect(textOf()).toMatch(/^\{"format":"squadmap-session","schema":2,"rev":3,/);
    expect(textOf().endsWith('}\n')).toBe(true);
  });

  it('keeps fields that this version does not know', () => {
    const extended = { ...session, votes: { 1: { of: ['a'] } }, later: null } as Session;
    const outcome = parse(textOf({ session: extended }));
    expect(outcome).toEqual({ kind: 'ok', content: content({ session: extended }) });
  });

  it('opens an edited file, laid out anew or changed, and says that it was edited when it was', () => {
    const laidOut = JSON.stringify(JSON.parse(textOf()), null, 2);
    expect(parse(laidOut).kind).toBe('ok');
    const outcome = parse(withSession({ squad: 'Owl' }));
    expect(outcome).toMatchObject({ kind: 'edited', content: { rev: 3, session: { squad: 'Owl' } } });
  });

  it('cleans texts that were changed by hand, instead of giving up the session', () => {
    const { observations, people, groups } = structuredClone(session);
    for (const card of Object.values(observations)) card.text = ` ${card.text}\r\n`;
    for (const named of [...Object.values(people), ...Object.values(groups)]) named.name = `\t${named.name} `;
    expect(parse(withSession({ squad: 'Falcon ', observations, people, groups }))).toEqual({
      kind: 'edited',
      content: content(),
    });
  });

  it('is damaged when a text was emptied by hand', () => {
    const observations = structuredClone(session.observations);
    for (const card of Object.values(observations)) card.text = ' ';
    expect(parse(withSession({ observations }))).toMatchObject({ kind: 'damaged' });
  });

  it.each([null, 7, [], {}, { people: 1, observations: [null], groups: { a: 1 } }])(
    'is damaged with %j for a session',
    (value) => {
      expect(parse(rewritten((file) => ({ ...file, session: value }))).kind).toBe('damaged');
    },
  );

  it.each([1, 10, 200, -40, -2])('is damaged when it was cut at %i', (at) => {
    expect(parse(textOf().slice(0, at))).toEqual({ kind: 'damaged', detail: 'it is not complete JSON' });
  });

  it.each(['', '\u0000'.repeat(4_096), '<<<<<<< HEAD\n{}', '{}{}', '[['.repeat(100_000)])(
    'is damaged as %.20j',
    (text) => {
      expect(parse(text).kind).toBe('damaged');
    },
  );

  it.each(['null', '[]', '42', '"text"', '{}', '{"format":"excalidraw"}', '{"format":"squadmap-session"}'])(
    'is foreign as %s',
    (text) => {
      expect(parse(text).kind).toBe('foreign');
    },
  );

  it.each([0, -1, 1.5, '1', null])('is foreign with %j for a schema number', (schema) => {
    expect(parse(rewritten((file) => ({ ...file, schema }))).kind).toBe('foreign');
  });

  it('is newer when a later version wrote it, whatever else is in it', () => {
    expect(parse(rewritten((file) => ({ ...file, schema: 9 })))).toEqual({ kind: 'newer', schema: 9 });
    expect(parse('{"format":"squadmap-session","schema":3}')).toEqual({ kind: 'newer', schema: 3 });
  });

  it.each(['rev', 'savedAt', 'app', 'sha256', 'session'])('is damaged without its %s', (field) => {
    const text = rewritten(({ [field]: _gone, ...rest }) => rest);
    expect(parse(text)).toMatchObject({ kind: 'damaged', detail: expect.stringContaining(field) });
  });

  it('is damaged when records do not fit together', () => {
    expect(parse(withSession({ groups: {} }))).toMatchObject({
      kind: 'damaged',
      detail: expect.stringContaining('is in a group that is gone'),
    });
  });

  it('is damaged when a record stands under another id', () => {
    const [card] = Object.values(session.observations);
    expect(parse(withSession({ observations: { ['x'.repeat(16)]: card }, groups: {} })).kind).toBe('damaged');
  });

  it('is damaged when it is nested too deeply or holds a forbidden name', () => {
    const deep = textOf().replace('"session":{', `"session":{"deep":${'['.repeat(100)}${']'.repeat(100)},`);
    expect(parse(deep)).toEqual({ kind: 'damaged', detail: 'it is nested too deeply' });
    const forbidden = textOf().replace('"session":{', '"session":{"__proto__":{"squad":"x"},');
    expect(parse(forbidden)).toEqual({ kind: 'damaged', detail: 'it holds a forbidden name' });
    expect(parse(textOf().replace('{', '{"__proto__":{"a":1},'))).toEqual({
      kind: 'damaged',
      detail: 'it holds a forbidden name',
    });
    expect({}).not.toHaveProperty('squad');
  });

  it('survives half a million levels', () => {
    const deep = `{"format":"squadmap-session","schema":1,"session":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    expect(parse(deep).kind).toBe('damaged');
  });
});

describe('a damaged history', () => {
  it.each([
    ['missing', undefined],
    ['of another kind', 'none'],
    ['with half an entry', { undo: [{ id: 'x' }], redo: [] }],
    ['too long', { undo: Array.from({ length: 201 }, () => ({})), redo: [] }],
    ['too deep', JSON.parse('['.repeat(100) + ']'.repeat(100))],
    ['too large', { undo: Array.from({ length: 200_001 }, () => 1), redo: [] }],
    ['with a forbidden name', JSON.parse('{"undo":[],"redo":[],"__proto__":{}}')],
  ])('%s costs undo and nothing else', (_how, history) => {
    expect(parse(rewritten((file) => ({ ...file, history })))).toEqual({ kind: 'ok', content: content() });
  });
});

describe('any single changed byte', () => {
  const bytes = readFileSync(new URL('../../../fixtures/session-schema-1.json', import.meta.url));
  const before = parse(bytes.toString('utf8'));

  it('gives a typed outcome, a session that is unchanged or known to be edited, and an undo that harms nothing', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const mutated = Buffer.from(bytes);
        mutated[at] = byte;
        const outcome = parse(mutated.toString('utf8'));
        expect(['ok', 'edited', 'newer', 'damaged', 'foreign']).toContain(outcome.kind);
        if (!('content' in outcome)) return;
        if (outcome.kind === 'ok')
          expect(outcome.content.session).toEqual('content' in before && before.content.session);
        let { session: now, history } = outcome.content;
        for (
          let undone = undoLast(now, history, 'operator', testTime);
          undone.ok;
          undone = undoLast(now, history, 'operator', testTime)
        ) {
          ({ session: now, history } = undone);
          expect(brokenInvariants(now)).toEqual([]);
          expect(sessionSchema.safeParse(now).error).toBeUndefined();
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
