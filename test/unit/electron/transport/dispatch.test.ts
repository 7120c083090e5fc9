import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDispatch } from '../../../../electron/transport/dispatch.ts';
import { apiErrorCodes, apiReplySchema } from '../../../../shared/api/api-error.ts';
import { createNotes, notesTable } from '../../../support/notes-table.ts';

function setUp() {
  const { texts, handlers } = createNotes();
  const logged: { message: string; cause: unknown }[] = [];
  const dispatch = createDispatch(notesTable, handlers, (message, cause) => logged.push({ message, cause }));
  return { texts, logged, dispatch };
}

const operator = { audience: 'operator' } as const;
const stage = { audience: 'stage' } as const;

function deep(levels: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}

test('a good call is answered with what its handler gives', async () => {
  const { dispatch, texts } = setUp();
  expect(await dispatch(operator, 'note.add', { text: 'Hello' })).toEqual({ ok: true, value: { count: 1 } });
  expect(texts).toEqual(['Hello']);
});

test('an answer carries only what the table promises', async () => {
  const { dispatch } = setUp();
  expect(await dispatch(stage, 'note.list', {})).toEqual({ ok: true, value: { texts: [] } });
});

test('the stage is refused what only the operator may do', async () => {
  const { dispatch, texts } = setUp();
  expect(await dispatch(stage, 'note.add', { text: 'Hello' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(texts).toEqual([]);
});

test.each([
  '',
  'note.nothing',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  null,
  7,
  ['note.add'],
  {},
])('the name %j is a bad request', async (name) => {
  const { dispatch, logged } = setUp();
  expect(await dispatch(operator, name, {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(logged).toEqual([]);
});

const malformed: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a missing key', {}],
  ['a wrong type', { text: 5 }],
  ['a key too many', { text: 'a', path: '/etc/passwd' }],
  ['an own __proto__', JSON.parse('{"text":"a","__proto__":{"isAdmin":true}}')],
  ['a text too long', { text: 'x'.repeat(101) }],
  ['a huge text', { text: 'x'.repeat(10_000_000) }],
  ['a deep value', { text: deep(100_000) }],
  ['a cyclic value', cyclic()],
  ['not a number', { text: Number.NaN }],
  ['a function', { text: () => 'a' }],
  ['a big integer', { text: 10n }],
  ['a date', { text: new Date(0) }],
  ['a map', new Map([['text', 'a']])],
  ['a list of ten million holes', { text: new Array(10_000_000) }],
];

test.each(malformed)('%s is a bad request and changes nothing', async (_what, payload) => {
  const { dispatch, texts } = setUp();
  expect(await dispatch(operator, 'note.add', payload)).toMatchObject({
    ok: false,
    error: { code: 'bad-request' },
  });
  expect(texts).toEqual([]);
});

test('what a handler refuses comes back with its code and sentence', async () => {
  const { dispatch, logged } = setUp();
  expect(await dispatch(operator, 'note.refuse', {})).toEqual({
    ok: false,
    error: { code: 'conflict', message: 'Somebody else holds this note.' },
  });
  expect(logged).toEqual([]);
});

test('a handler that breaks is logged, and the caller learns nothing of how', async () => {
  const { dispatch, logged } = setUp();
  const reply = await dispatch(operator, 'note.crash', {});
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(reply)).not.toMatch(/secret|TypeError|\.ts/);
  expect(logged).toHaveLength(1);
  expect(logged[0]?.cause).toBeInstanceOf(TypeError);
});

test('an answer of the wrong shape is kept back and logged', async () => {
  const { dispatch, logged } = setUp();
  expect(await dispatch(operator, 'note.mumble', {})).toMatchObject({ error: { code: 'internal' } });
  expect(logged).toHaveLength(1);
});

test('whatever is sent, a typed reply comes back', async () => {
  const { dispatch } = setUp();
  const names = fc.oneof(fc.constantFrom(...Object.keys(notesTable)), fc.string(), fc.anything());
  await fc.assert(
    fc.asyncProperty(
      names,
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      async (name, payload) => {
        const reply = apiReplySchema.parse(await dispatch(operator, name, payload));
        if (!reply.ok) expect(apiErrorCodes).toContain(reply.error.code);
      },
    ),
    { numRuns: 500 },
  );
});
