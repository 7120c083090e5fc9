import { describe, expect, it } from 'vitest';
import { healthSection } from '../../../../shared/minutes/health-section.ts';
import type { LeftOut, Section } from '../../../../shared/minutes/minutes-document.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { aStatement } from '../../../support/outcome-builders.ts';
import { aSession } from '../../../support/session-builders.ts';

const answers = { 'product-owner': [5], 'chapter-lead': [2, 2], 'agile-coach': [3, 3] };
const text = 'We know within an hour whether a change works.';
const mastery = aStatement({
  text,
  answers,
  isRevealed: true,
  before: { date: '2026-10-05', answers: { maker: [4] } },
});
const hidden = aStatement({ dimension: 'purpose', answers: { maker: [1] } });

function sessionWith(given: Partial<Session> = {}) {
  return aSession({ statements: [mastery, hidden, aStatement()], ...given });
}

const linesOf = ({ blocks }: Section) =>
  blocks.flatMap((block) =>
    block.kind === 'bullets' ? block.bullets.map(({ lines }) => lines.flat()[0]?.text) : [],
  );
const leftOf = (left: readonly LeftOut[]) =>
  left.map(({ title, bullets }) => [title, bullets.map(({ lines }) => lines.flat()[0]?.text)]);

describe('the section Health', () => {
  it('says where the statement stands, what changed and the widest gap, and below it what was asked', () => {
    const section = healthSection(sessionWith(), 'squad');
    expect(linesOf(section)).toEqual(['Mastery: 3 of 5, worse (was 4) – widest gap: PO 5, Chapter Leads 2']);
    expect(JSON.stringify(section.blocks)).toContain(text);
    expect(leftOf(section.leftOut)).toEqual([['Health: not revealed', ['Purpose: 1 of 5, new']]]);
  });

  it('names no role where nobody may be told apart', () => {
    const section = healthSection(sessionWith({ attribution: 'none' }), 'squad');
    expect(linesOf(section)).toEqual(['Mastery: 3 of 5, worse (was 4) – answers from 2 to 5']);
    expect(JSON.stringify(section)).not.toMatch(/PO|Chapter/);
  });

  it('says no gap where all agree', () => {
    const agree = aStatement({ answers: { maker: [4], 'agile-coach': [4] }, isRevealed: true });
    for (const attribution of ['roles', 'none'] as const) {
      const section = healthSection(aSession({ statements: [agree], attribution }), 'squad');
      expect(linesOf(section)).toEqual(['Mastery: 4 of 5, new']);
    }
  });

  it('goes to the tribe, and not to the public', () => {
    expect(linesOf(healthSection(sessionWith(), 'tribe'))).toHaveLength(1);
    const section = healthSection(sessionWith(), 'public');
    expect(section.blocks).toEqual([]);
    expect(section.leftOut.map(({ title }) => title)).toEqual(['Health', 'Health: not revealed']);
  });

  it('is left out while nothing was answered', () => {
    expect(healthSection(aSession({ statements: [aStatement()] }), 'squad')).toEqual({
      blocks: [],
      leftOut: [],
    });
  });

  it('shows characters that turn the reading direction as a mark', () => {
    const sly = aStatement({ text: 'safe\u202Etxt', answers: { maker: [4] }, isRevealed: true });
    expect(JSON.stringify(healthSection(aSession({ statements: [sly] }), 'squad'))).not.toContain('\u202E');
  });
});
