import { expect, test } from 'vitest';
import type { z } from 'zod';
import { createDispatch, type HandlersOf } from '../../../../electron/transport/dispatch.ts';
import {
  type Audience,
  type CallName,
  callNames,
  calls,
  type EventName,
  eventNames,
  events,
} from '../../../../shared/api/contract.ts';

/** The compiler answers these: a name without validators or without a rule on who may use it is none of them. */
type Guarded = {
  readonly audiences: readonly [Audience, ...Audience[]];
  readonly input: z.ZodType;
  readonly output: z.ZodType;
};
type Announced = { readonly audiences: readonly [Audience, ...Audience[]]; readonly payload: z.ZodType };
type UnguardedCalls = {
  [N in CallName]: (typeof calls)[N] extends Guarded ? never : N;
}[CallName];
type UnguardedEvents = {
  [N in EventName]: (typeof events)[N] extends Announced ? never : N;
}[EventName];
/** No call takes whatever it is sent. */
type UncheckedCalls = {
  [N in CallName]: unknown extends z.input<(typeof calls)[N]['input']> ? N : never;
}[CallName];
type IsNever<T> = [T] extends [never] ? true : false;

test('every name has validators and a rule on who may use it, by its type', () => {
  const proven: [IsNever<UnguardedCalls>, IsNever<UnguardedEvents>, IsNever<UncheckedCalls>] = [
    true,
    true,
    true,
  ];
  expect(proven).toEqual([true, true, true]);
});

test('a table without a validator, a rule or a handler does not compile', () => {
  const { 'app.info': whole } = calls;
  const { input, output, audiences } = whole;
  const handlers = { 'app.info': () => Promise.reject(new Error('never called')) };
  const log = () => undefined;
  createDispatch({ 'app.info': whole }, handlers, log);
  // @ts-expect-error no validator of the input
  createDispatch({ 'app.info': { output, audiences } }, handlers, log);
  // @ts-expect-error no validator of the output
  createDispatch({ 'app.info': { input, audiences } }, handlers, log);
  // @ts-expect-error no rule on who may call
  createDispatch({ 'app.info': { input, output } }, handlers, log);
  // @ts-expect-error an audience that does not exist
  createDispatch({ 'app.info': { input, output, audiences: ['everybody'] } }, handlers, log);
  // @ts-expect-error no handler
  const missing: HandlersOf<{ 'app.info': typeof whole }> = {};
  expect(missing).toEqual({});
});

/** All that the room's window may do and hear. A new line here opens a door, so it is written by hand. */
const stageCalls = ['stage.watch', 'stage.turn', 'stage.blank', 'stage.reportPages'];
const stageEvents = ['stage.changed'];

test("the room's window has this short list, and the operator's has all", () => {
  const listOf = (audience: Audience) => ({
    calls: callNames.filter((name) => (calls[name].audiences as readonly Audience[]).includes(audience)),
    events: eventNames.filter((name) => (events[name].audiences as readonly Audience[]).includes(audience)),
  });
  expect(listOf('stage')).toEqual({ calls: stageCalls, events: stageEvents });
  expect(listOf('operator')).toEqual({ calls: callNames, events: eventNames });
});

test('nobody else is known', () => {
  const known = new Set(
    [...callNames.map((name) => calls[name]), ...eventNames.map((name) => events[name])].flatMap(
      ({ audiences }) => audiences as readonly string[],
    ),
  );
  expect([...known].sort()).toEqual(['operator', 'stage']);
});
