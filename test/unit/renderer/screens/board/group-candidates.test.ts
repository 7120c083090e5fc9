import { describe, expect, it } from 'vitest';
import { groupCandidates } from '../../../../../renderer/screens/board/group-candidates.ts';
import { boardOf } from '../../../../../shared/session/views.ts';
import { aGroup, anObservation, aSession } from '../../../../support/session-builders.ts';

describe('what a card can be grouped with', () => {
  const own = anObservation({ text: 'own', dimension: 'purpose' });
  const near = anObservation({ text: 'Near by', dimension: 'purpose' });
  const far = anObservation({ text: 'A nearer one' });
  const group = aGroup({ name: 'Builds', dimension: 'mastery' });
  const session = aSession({ observations: [own, near, far], groups: [group] });
  const titlesFor = (query: string, ids = [own.id]) =>
    groupCandidates(session, boardOf(session), ids, query).map(({ title }) => title);

  it('is everything but itself, its own column first', () => {
    expect(titlesFor('')[0]).toBe('Near by');
    expect(titlesFor('')).not.toContain('own');
    expect(titlesFor('')).toContain('Builds');
  });

  it('is narrowed by what is typed, beginnings before the rest', () => {
    expect(titlesFor('near')).toEqual(['Near by', 'A nearer one']);
  });

  it('does not include the members of a group that is being merged', () => {
    const titles = groupCandidates(session, boardOf(session), [group.group.id], '').map(({ id }) => id);
    expect(titles).not.toContain(group.members[0]?.id);
  });
});
