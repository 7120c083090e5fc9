import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthOf, widestGapFirst } from '../../../../shared/health/statement-health.ts';
import { rewordedLine } from '../../../../shared/session/statement-lines.ts';
import { aStatement } from '../../../support/outcome-builders.ts';

const lastTime = (...answers: number[]) => ({ date: '2026-10-05', answers: { maker: answers } });
const answered = (...answers: number[]) => aStatement({ answers: { maker: answers } });

describe('the health of a statement', () => {
  it('is nothing before anybody has answered', () => {
    expect(healthOf(aStatement({ before: lastTime(3) }))).toBeNull();
  });

  it.each([
    [[3], 3],
    [[5, 1, 4], 4],
    [[4, 3], 3.5],
    [[1, 1, 1, 5], 1],
    [[5, 2, 4, 4], 4],
  ])('has the middle of %j, not the average', (answers, middle) => {
    expect(healthOf(answered(...answers))?.middle).toBe(middle);
  });

  it.each([
    [[5], 'good'],
    [[4], 'good'],
    [[3, 4], 'mixed'],
    [[3], 'mixed'],
    [[2, 3], 'mixed'],
    [[2], 'troubled'],
    [[1], 'troubled'],
  ])('with %j is one of three states: %s', (answers, state) => {
    expect(healthOf(answered(...answers))?.state).toBe(state);
  });

  it('leads with the two roles that are furthest apart, though the middle looks fine', () => {
    const health = healthOf(
      aStatement({ answers: { 'product-owner': [5], 'chapter-lead': [2, 1], maker: [4, 4, 5] } }),
    );
    expect(health?.gap).toMatchObject({
      size: 3.5,
      high: { role: 'product-owner', middle: 5 },
      low: { role: 'chapter-lead', middle: 1.5, answers: [1, 2] },
    });
    expect(health).toMatchObject({ middle: 4, lowest: 1, highest: 5 });
  });

  it('has no gap of one role alone, and one of nothing where the roles agree', () => {
    expect(healthOf(answered(1, 5))?.gap).toBeNull();
    expect(healthOf(aStatement({ answers: { maker: [3], 'agile-coach': [3] } }))?.gap?.size).toBe(0);
  });

  it.each([
    [lastTime(3), 'better', 3],
    [lastTime(4), 'same', 4],
    [lastTime(5, 5, 1), 'worse', 5],
    [null, 'new', null],
    [lastTime(), 'new', null],
  ])('beside last time %j is %s', (last, change, was) => {
    expect(healthOf(aStatement({ answers: { maker: [4] }, before: last }))).toMatchObject({ change, was });
  });

  it('after a new wording says so in place of comparing', () => {
    const line = rewordedLine('mastery-learning', 'We learn');
    expect(healthOf(aStatement({ line, answers: { maker: [4] } }))?.change).toBe('new-wording');
    // From the second meeting on the new wording has a last time of its own.
    const again = aStatement({ line, answers: { maker: [4] }, before: lastTime(4) });
    expect(healthOf(again)?.change).toBe('same');
  });

  it('never leaves the answers, whatever they are', () => {
    const role = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
    const answers = fc.record({ 'product-owner': role, maker: role, 'agile-coach': role });
    fc.assert(
      fc.property(answers, (given) => {
        const health = healthOf(aStatement({ answers: given }));
        if (!health?.gap) throw new Error('Three roles have answered.');
        const { lowest, highest, middle, gap } = health;
        expect(lowest <= middle && middle <= highest).toBe(true);
        expect(gap.size >= 0 && gap.size <= highest - lowest).toBe(true);
      }),
    );
  });
});

describe('the overview', () => {
  it('begins with the widest gap between roles and ends with what nobody answered', () => {
    const agree = aStatement({ text: 'agree', answers: { maker: [1], 'agile-coach': [1] } });
    const apart = aStatement({ text: 'apart', answers: { maker: [3], 'agile-coach': [5] } });
    const wide = aStatement({ text: 'wide', answers: { maker: [1], 'agile-coach': [5] } });
    const alone = aStatement({ text: 'alone', answers: { maker: [1, 5] } });
    const empty = aStatement({ text: 'empty' });
    const order = widestGapFirst([empty, agree, apart, alone, wide]).map(({ text }) => text);
    expect(order).toEqual(['wide', 'apart', 'alone', 'agree', 'empty']);
  });
});
