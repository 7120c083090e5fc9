import { describe, expect, it } from 'vitest';
import { isRefusal, refusalSentence, refuse } from '../../../../shared/session/refusal.ts';
import { aSession } from '../../../support/session-builders.ts';

describe('refusals', () => {
  it('are told apart from a session, even from one with a field called ok', () => {
    expect(isRefusal(refuse('empty-text'))).toBe(true);
    expect(isRefusal(aSession())).toBe(false);
    expect(isRefusal({ ...aSession(), ...{ ok: false, reason: 'x' } })).toBe(false);
  });

  it('come with a sentence that says what was kept', () => {
    expect(refusalSentence('text-too-long')).toBe(
      'An observation holds up to 2,000 characters. Nothing was changed; shorten it or make two of it.',
    );
  });
});
