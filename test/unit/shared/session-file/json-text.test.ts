import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonTextProblem } from '../../../../shared/session-file/json-text.ts';
import { parseSessionFile } from '../../../../shared/session-file/session-file.ts';
import { sha256 } from '../../../support/sha256.ts';

const head = '{"format":"squadmap-session","schema":1,';

describe('jsonTextProblem', () => {
  it('finds nothing in any JSON of bearable size, whatever stands in its strings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonTextProblem(JSON.stringify(value))).toBeUndefined();
      }),
    );
    expect(jsonTextProblem(JSON.stringify(['[{,'.repeat(1_000_000), '\\"[', '\\']))).toBeUndefined();
  });

  it('is not led out of a string by an escaped quote', () => {
    expect(jsonTextProblem(JSON.stringify(`\\"${'['.repeat(2_000)}`))).toBeUndefined();
    expect(jsonTextProblem(`"\\\\"${'['.repeat(2_000)}`)).toBe('it is nested too deeply');
  });

  it('ends with a string that does not end', () => {
    expect(jsonTextProblem(`"${'['.repeat(2_000)}`)).toBeUndefined();
    expect(jsonTextProblem(`"\\${'"'}${'['.repeat(2_000)}`)).toBeUndefined();
  });
});

describe('a file made to hurt', () => {
  const bombs: [string, () => string][] = [
    ['five million levels', () => `${head}"session":${'['.repeat(5e6)}${']'.repeat(5e6)}}`],
    ['five million levels of history', () => `${head}"history":${'['.repeat(5e6)}${']'.repeat(5e6)}}`],
    [
      'a million keys',
      () => `${head}"session":{${Array.from({ length: 1e6 }, (_, n) => `"k${n}":1`).join()}}}`,
    ],
    ['millions of objects', () => `${head}"document":[${'{},'.repeat(5e6)}{}]}`],
    ['a text of 20 MB', () => `${head}"session":"${'a'.repeat(2e7)}"}`],
    ['a number without end', () => `${head}"session":{"createdAt":1e999}}`],
  ];
  it.each(bombs)('with %s is refused before it is parsed', (_what, make) => {
    const text = make();
    expect(parseSessionFile(text, sha256).kind).toBe('damaged');
  });
});
