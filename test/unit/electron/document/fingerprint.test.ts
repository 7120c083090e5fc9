import { expect, it } from 'vitest';
import { fingerprint } from '../../../../electron/document/fingerprint.ts';

it('is the same for equal values, whatever the order of their keys, and fits into 32 bits', () => {
  expect(fingerprint({ a: 1, b: { c: [2, null], d: 'x' } })).toBe(
    fingerprint({ b: { d: 'x', c: [2, null] }, a: 1 }),
  );
  const marks = Array.from({ length: 1_000 }, (_, n) => fingerprint({ n }));
  expect(new Set(marks).size).toBe(1_000);
  expect(marks.every((mark) => Number.isInteger(mark) && mark >= 0 && mark <= 0xffffffff)).toBe(true);
});

it('tells a list from a record and one value from two', () => {
  expect(fingerprint(['a', 1])).not.toBe(fingerprint({ a: 1 }));
  expect(fingerprint('a', 'b')).not.toBe(fingerprint(['a', 'b']));
});
