import { describe, expect, it } from 'vitest';
import { attributedVoice, roleOf } from '../../../../shared/session/attribution.ts';
import type { Source } from '../../../../shared/session/sources.ts';
import { aPerson, aSession } from '../../../support/session-builders.ts';

const carla = aPerson({ name: 'Carla', role: 'chapter-lead' });
const byCarla: Source = { kind: 'person', personId: carla.id };
const byRole: Source = { kind: 'role', role: 'maker' };
const byNobody: Source = { kind: 'unknown' };
const session = (attribution: 'names' | 'roles' | 'none') => aSession({ people: [carla], attribution });

describe('attributedVoice', () => {
  it.each([
    ['names', byCarla, { role: 'chapter-lead', name: 'Carla' }],
    ['names', byRole, { role: 'maker', name: null }],
    ['names', byNobody, null],
    ['roles', byCarla, { role: 'chapter-lead', name: null }],
    ['roles', byRole, { role: 'maker', name: null }],
    ['roles', byNobody, null],
    ['none', byCarla, null],
    ['none', byRole, null],
    ['none', byNobody, null],
  ] as const)('says under "%s" of %j only %j', (attribution, source, voice) => {
    expect(attributedVoice(session(attribution), source)).toEqual(voice);
  });
});

describe('roleOf', () => {
  it('knows the role whatever may be shown', () => {
    expect(roleOf(session('none'), byCarla)).toBe('chapter-lead');
  });

  it('knows no role of somebody who is not on the list', () => {
    expect(roleOf(aSession(), byCarla)).toBeNull();
  });
});
