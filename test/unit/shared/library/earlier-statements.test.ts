import { describe, expect, it } from 'vitest';
import { askableStatements, proposedStatements } from '../../../../shared/health/proposed-statements.ts';
import { earlierStatements } from '../../../../shared/library/earlier-statements.ts';
import { pulseStatements, statementBank } from '../../../../shared/templates/statements.ts';
import { aStatement } from '../../../support/outcome-builders.ts';
import { aSession, testTime } from '../../../support/session-builders.ts';

const shown = (line: string, fingers: number) =>
  aStatement({ line, text: `About ${line}`, answers: { maker: [fingers] }, isRevealed: true });
const today = aSession({ squad: 'Falcon', date: '2026-11-20' });
const october = aSession({ date: '2026-10-05', statements: [shown('a', 2), shown('b', 3)] });
const november = aSession({ squad: 'FALCON', date: '2026-11-02', statements: [shown('b', 5)] });

describe('what a squad was asked before', () => {
  it('is each statement once, as the last meeting answered it, the latest first', () => {
    const asked = earlierStatements(today, [october, today, november]);
    expect(asked.map(({ line, date, answers }) => [line, date, answers])).toEqual([
      ['b', '2026-11-02', { maker: [5] }],
      ['a', '2026-10-05', { maker: [2] }],
    ]);
  });

  it('is nothing of later meetings, other squads, samples, and nothing the room did not see', () => {
    const others = [
      aSession({ date: '2026-11-21', statements: [shown('later', 1)] }),
      aSession({ date: today.date, createdAt: testTime + 1, statements: [shown('later today', 1)] }),
      aSession({ date: '2026-11-01', squad: 'Heron', statements: [shown('heron', 1)] }),
      aSession({ date: '2026-11-01', isSample: true, statements: [shown('sample', 1)] }),
      aSession({ date: '2026-11-01', statements: [{ ...shown('hidden', 1), isRevealed: false }] }),
      aSession({ date: '2026-11-01', statements: [aStatement({ isRevealed: true })] }),
    ];
    expect(earlierStatements(today, others)).toEqual([]);
  });

  it('knows two meetings of one day apart', () => {
    const morning = aSession({ date: today.date, createdAt: testTime - 2, statements: [shown('a', 1)] });
    const noon = aSession({ date: today.date, createdAt: testTime - 1, statements: [shown('a', 4)] });
    expect(earlierStatements(today, [morning, noon])[0]?.answers).toEqual({ maker: [4] });
  });
});

describe('what a meeting asks unless somebody chooses otherwise', () => {
  const linesOf = (statements: readonly { line: string }[]) => statements.map(({ line }) => line);

  it('is one statement per dimension, and nine in a health check', () => {
    expect(linesOf(proposedStatements('squadmap', []))).toEqual(linesOf(pulseStatements));
    expect(linesOf(proposedStatements('health-check', []))).toEqual(linesOf(statementBank));
  });

  it('is the same as the last meeting of its kind, with its answers', () => {
    const earlier = earlierStatements(today, [october, november]);
    const proposed = proposedStatements('squadmap', earlier);
    expect(proposed.map(({ line, before }) => [line, before])).toEqual([
      ['b', { date: '2026-11-02', answers: { maker: [5] } }],
    ]);
    expect(linesOf(proposedStatements('health-check', earlier))).toEqual(linesOf(statementBank));
  });

  it('compares what the app ships with a meeting of another kind', () => {
    const [shipped] = statementBank;
    const statement = { ...shown(shipped?.line ?? '', 4), text: shipped?.text ?? '' };
    const pulse = aSession({ date: '2026-11-01', statements: [statement] });
    const [first] = proposedStatements('health-check', earlierStatements(today, [pulse]));
    expect(first).toMatchObject({ line: shipped?.line, before: { date: '2026-11-01' } });
  });

  it('can be chosen from what is shipped and what is the squad’s own', () => {
    const earlier = earlierStatements(today, [october]);
    expect(linesOf(askableStatements(earlier))).toEqual([...linesOf(statementBank), 'a', 'b']);
  });
});
