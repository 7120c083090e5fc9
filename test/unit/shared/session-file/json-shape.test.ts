import { describe, expect, it } from 'vitest';
import { jsonShapeProblem } from '../../../../shared/session-file/json-shape.ts';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('jsonShapeProblem', () => {
  it.each([null, 42, 'text', [], {}, { a: [{ b: null }] }, undefined])('finds nothing in %j', (value) => {
    expect(jsonShapeProblem(value)).toBeUndefined();
  });

  it('takes 64 levels and no more', () => {
    expect(jsonShapeProblem(nested(64))).toBeUndefined();
    expect(jsonShapeProblem(nested(65))).toBe('it is nested too deeply');
  });

  it('survives a million levels', () => {
    expect(jsonShapeProblem(nested(1_000_000))).toBe('it is nested too deeply');
  });

  it('refuses more values than any session has', () => {
    expect(jsonShapeProblem(Array.from({ length: 199_999 }, () => 1))).toBeUndefined();
    expect(jsonShapeProblem(Array.from({ length: 200_001 }, () => 1))).toBe(
      'it holds more values than a session can',
    );
  });

  it('refuses a name that would change what things inherit, at any depth', () => {
    expect(jsonShapeProblem(JSON.parse('{"a":[{"__proto__":{}}]}'))).toBe('it holds a forbidden name');
  });
});
