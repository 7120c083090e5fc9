import { expect, test } from 'vitest';
import { codeLifetimeMs, createAccessCodes } from '../../../../electron/transport/access-codes.ts';

function codesAt(clock: { now: number }) {
  let count = 0;
  return createAccessCodes({
    now: () => clock.now,
    randomBytes: (size) => {
      count += 1;
      return new Uint8Array(size).fill(count);
    },
  });
}

test('a code lets one page in as the audience it was made for', () => {
  const codes = codesAt({ now: 0 });
  const entry = codes.redeem(codes.issueCode('stage'));
  expect(entry?.audience).toBe('stage');
  expect(codes.identify(entry?.token ?? '')).toBe('stage');
});

test('a used code lets nobody in again, and the token it gave stays good', () => {
  const codes = codesAt({ now: 0 });
  const code = codes.issueCode('operator');
  const entry = codes.redeem(code);
  expect(codes.redeem(code)).toBeUndefined();
  expect(codes.identify(entry?.token ?? '')).toBe('operator');
});

test('a code is good until its lifetime ends and no longer', () => {
  const clock = { now: 5 };
  const codes = codesAt(clock);
  const inTime = codes.issueCode('operator');
  const late = codes.issueCode('operator');
  clock.now += codeLifetimeMs - 1;
  expect(codes.redeem(inTime)).toBeDefined();
  clock.now += 1;
  expect(codes.redeem(late)).toBeUndefined();
});

test('several codes may be open at once and are swapped in any order', () => {
  const codes = codesAt({ now: 0 });
  const first = codes.issueCode('operator');
  const second = codes.issueCode('stage');
  expect(codes.redeem(second)?.audience).toBe('stage');
  expect(codes.redeem(first)?.audience).toBe('operator');
});

test('a code is no token and a token is no code', () => {
  const codes = codesAt({ now: 0 });
  const code = codes.issueCode('operator');
  expect(codes.identify(code)).toBeUndefined();
  const entry = codes.redeem(code);
  expect(codes.redeem(entry?.token ?? '')).toBeUndefined();
});

test.each(['', 'A', 'x'.repeat(65_536)])('an unknown secret of any length is nobody', (secret) => {
  const codes = codesAt({ now: 0 });
  codes.redeem(codes.issueCode('operator'));
  expect(codes.identify(secret)).toBeUndefined();
  expect(codes.redeem(secret)).toBeUndefined();
});

test('codes have at least 128 random bits and tokens 256', () => {
  const sizes: number[] = [];
  const codes = createAccessCodes({
    now: () => 0,
    randomBytes: (size) => {
      sizes.push(size);
      return new Uint8Array(size);
    },
  });
  codes.redeem(codes.issueCode('operator'));
  expect(sizes[0]).toBeGreaterThanOrEqual(16);
  expect(sizes[1]).toBe(32);
});

test('the token of one process is unknown to the next', () => {
  const token = codesAt({ now: 0 });
  const entry = token.redeem(token.issueCode('operator'));
  expect(codesAt({ now: 0 }).identify(entry?.token ?? '')).toBeUndefined();
});
