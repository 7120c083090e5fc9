import { describe, expect, it } from 'vitest';
import { statementLineSchema } from '../../../../shared/session/pulse-schema.ts';
import { isReworded, lineOfWording, rewordedLine } from '../../../../shared/session/statement-lines.ts';
import { statementBank } from '../../../../shared/templates/statements.ts';

describe('the line of a statement', () => {
  it('is the same for the same words, and another for others', () => {
    expect(lineOfWording('We laugh')).toBe(lineOfWording('We laugh'));
    expect(lineOfWording('We laugh')).not.toBe(lineOfWording('We laugh!'));
  });

  it('keeps the root it was reworded from, however often', () => {
    const once = rewordedLine('mastery-learning', 'We learn');
    const twice = rewordedLine(once, 'We learn daily');
    expect(once).toMatch(/^mastery-learning--[a-z0-9]+$/);
    expect(twice).toMatch(/^mastery-learning--[a-z0-9]+$/);
    expect(twice).not.toBe(once);
    expect([once, twice].every(isReworded)).toBe(true);
  });

  it('is the shipped one again with the shipped words', () => {
    const [shipped] = statementBank;
    if (!shipped) throw new Error('The bank is empty.');
    expect(rewordedLine(`${shipped.line}--1abc`, shipped.text)).toBe(shipped.line);
    expect(lineOfWording(shipped.text)).toBe(shipped.line);
  });

  it('fits its schema, however long the root', () => {
    for (const line of ['x'.repeat(60), lineOfWording('a'), 'x']) {
      expect(statementLineSchema.safeParse(rewordedLine(line, 'Other words')).success).toBe(true);
    }
  });

  it('of the bank counts as no rewording', () => {
    expect(statementBank.filter(({ line }) => isReworded(line))).toEqual([]);
    expect(isReworded(lineOfWording('We laugh'))).toBe(false);
  });
});
