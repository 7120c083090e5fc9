import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentSchema, migrate, migrations } from '../../../../shared/session-file/migrations.ts';
import { parseSessionFile } from '../../../../shared/session-file/session-file.ts';
import { sha256 } from '../../../support/sha256.ts';

const fixtures = new URL('../../../fixtures/', import.meta.url);
const schemas = Array.from({ length: currentSchema }, (_, index) => index + 1);
const fileOf = (schema: number) => new URL(`session-schema-${schema}.json`, fixtures);

/** How many cards, people and steps back and forward each stored file holds. */
const wholeFiles: Readonly<Record<number, readonly number[]>> = { 1: [25, 5, 5, 1], 2: [3, 3, 1, 0] };

describe('files of every schema that was ever written', () => {
  it.each(schemas)('schema %i has a stored file that still opens', (schema) => {
    expect(existsSync(fileOf(schema))).toBe(true);
    const text = readFileSync(fileOf(schema), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ schema });
    const outcome = parseSessionFile(text, sha256);
    expect(outcome.kind).toMatch(/^(ok|edited)$/);
    if (!('content' in outcome)) return;
    const { session, history } = outcome.content;
    const count = (table: object) => Object.keys(table).length;
    const { observations, people } = session;
    expect([count(observations), count(people), history.undo.length, history.redo.length]).toEqual(
      wholeFiles[schema],
    );
  });

  it('runs every migration step there is on a stored file', () => {
    const ran = new Set<number>();
    for (const schema of schemas) {
      let content = JSON.parse(readFileSync(fileOf(schema), 'utf8')) as Record<string, unknown>;
      for (let from = schema; from < currentSchema; from += 1) {
        content = { ...(migrations[from]?.(content) ?? content) };
        if (migrations[from]) ran.add(from);
      }
    }
    expect([...ran].map(String).sort()).toEqual(Object.keys(migrations).sort());
    expect(Object.keys(migrations)).toHaveLength(currentSchema - 1);
  });
});

describe('migrate', () => {
  it('leaves the content of the current schema alone', () => {
    const content = { any: 'thing' };
    expect(migrate(content, currentSchema)).toBe(content);
  });

  it('says so when a step is missing, instead of passing old content for new', () => {
    expect(() => migrate({}, 0)).toThrow(RangeError);
  });
});
