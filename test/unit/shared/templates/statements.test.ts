import { expect, it } from 'vitest';
import { dimensions } from '../../../../shared/session/dimensions.ts';
import { maxStatementLength, statementLineSchema } from '../../../../shared/session/pulse-schema.ts';
import { cleanName } from '../../../../shared/session/text.ts';
import { pulseStatements, statementBank } from '../../../../shared/templates/statements.ts';

it('ships three statements per dimension, of which the first are the pulse', () => {
  expect(statementBank.map(({ dimension }) => dimension)).toEqual(
    dimensions.flatMap((dimension) => [dimension, dimension, dimension]),
  );
  expect(pulseStatements.map(({ dimension }) => dimension)).toEqual([...dimensions]);
});

it('ships statements that are short, on one line, and different', () => {
  for (const { text, line } of statementBank) {
    expect(text).toBe(cleanName(text));
    expect(text.length).toBeLessThan(maxStatementLength / 2);
    expect(statementLineSchema.safeParse(line).success).toBe(true);
  }
  for (const key of ['text', 'line'] as const) {
    expect(new Set(statementBank.map((statement) => statement[key])).size).toBe(9);
  }
});
