import { describe, expect, it } from 'vitest';
import { ownerFromText, ownerSuggestions, ownerText } from '../../../../shared/session/owner-text.ts';
import { anId, aPerson, aSession } from '../../../support/session-builders.ts';

const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
const andre = aPerson({ name: 'André', role: 'maker' });
const ada = aPerson({ name: 'Ada', role: 'maker', isPresent: false });
const session = aSession({ people: [ada, ana, andre] });
const personOf = (text: string) => {
  const owner = ownerFromText(session, text);
  return owner?.kind === 'person' ? session.people[owner.personId]?.name : owner;
};

describe('who does something', () => {
  it('is offered as people in the room, then others, then roles', () => {
    expect(ownerSuggestions(session)).toEqual([
      'Ana',
      'André',
      'Ada',
      'Product Owner',
      'Chapter Lead',
      'Agile Coach',
      'Maker',
      'Tribe Lead',
    ]);
  });

  it('is found by name or by a beginning that only one has', () => {
    expect([' ana ', '@Ana', 'ANDRÉ', 'and', 'ad'].map(personOf)).toEqual([
      'Ana',
      'Ana',
      'André',
      'André',
      'Ada',
    ]);
    expect(ownerFromText(session, 'an')).toBeNull();
    expect(ownerFromText(session, 'Lea')).toBeNull();
  });

  it('can be a role, by its name or what stands after @', () => {
    for (const text of ['Chapter Lead', 'chapter lead', 'CL', '@cl']) {
      expect(ownerFromText(session, text)).toEqual({ kind: 'role', role: 'chapter-lead' });
    }
    expect(ownerFromText(session, 'constructor')).toBeNull();
  });

  it('is nobody for an empty text', () => {
    expect(ownerFromText(session, '  ')).toEqual({ kind: 'unknown' });
  });

  it('reads as it was typed; somebody who has gone reads as nobody', () => {
    const read = (['Ana', 'Maker', ''] as const).map((text) => {
      const owner = ownerFromText(session, text);
      return owner && ownerText(session, owner);
    });
    expect(read).toEqual(['Ana', 'Maker', '']);
    expect(ownerText(session, { kind: 'person', personId: anId<never>('gone') })).toBe('');
  });

  it('means the one in the room where two have a name', () => {
    const twin = aPerson({ name: 'Ada', role: 'agile-coach' });
    const both = aSession({ people: [ada, twin] });
    expect(ownerFromText(both, 'Ada')).toEqual({ kind: 'person', personId: twin.id });
  });
});
