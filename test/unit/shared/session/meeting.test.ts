import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../shared/session/apply-command.ts';
import { applied, aSession, testTime } from '../../../support/session-builders.ts';

const stewards = { mastery: 'maker', autonomy: 'agile-coach', purpose: 'tribe-lead' } as const;

describe('what is said of a meeting', () => {
  it('changes in what the command names and stays otherwise', () => {
    const told = applied(aSession(), {
      type: 'session.update',
      purpose: '  Payments\n people trust ',
      agreements: ' One talks\nPhones away ',
      stewards,
      nextDate: '2026-12-18',
    });
    const words = {
      purpose: 'Payments people trust',
      agreements: 'One talks\nPhones away',
      stewards,
      nextDate: '2026-12-18',
    };
    expect(told).toMatchObject({ ...words, squad: 'Falcon', date: '2026-11-20' });
    expect(applied(told, { type: 'session.update', squad: 'Owl' })).toMatchObject({ ...words, squad: 'Owl' });
  });

  it('can be taken back: no purpose, no agreements, no next date', () => {
    const told = aSession({ purpose: 'Trust', agreements: 'One talks', nextDate: '2026-12-18' });
    const cleared = { purpose: '', agreements: '', nextDate: null };
    expect(applied(told, { type: 'session.update', ...cleared })).toMatchObject(cleared);
  });

  it.each([{ purpose: 'x'.repeat(241) }, { agreements: 'x'.repeat(2_001) }])(
    'refuses words that are too long: %j',
    (words) => {
      const outcome = applyCommand(aSession(), { type: 'session.update', ...words }, testTime);
      expect(outcome).toEqual({ ok: false, reason: 'meeting-words' });
    },
  );

  it('takes words that just fit', () => {
    const words = { purpose: 'x'.repeat(240), agreements: 'x'.repeat(2_000) };
    expect(applied(aSession(), { type: 'session.update', ...words })).toMatchObject(words);
  });
});
