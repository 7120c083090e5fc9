import { describe, expect, it } from 'vitest';
import { mergePreview, mergePreviewSchema } from '../../../../shared/library/merge-preview.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { aGroup, anObservation, aPerson, aSession } from '../../../support/session-builders.ts';

const a = anObservation();
const [kept, edited, moved, binned, fresh] = ['Kept', 'Edited', 'Moved', 'Binned', 'Fresh'].map((text) =>
  anObservation({ text }),
) as [typeof a, typeof a, typeof a, typeof a, typeof a];
const base = aSession();
const withCards = (...observations: readonly (typeof a)[]): Session =>
  aSession({ ...base, people: [], groups: [], observations });
const here = withCards(kept, edited, moved, binned);

describe('mergePreview', () => {
  it('counts and lists what is new, changed and removed, with the words of both copies', () => {
    const there = withCards(kept, { ...edited, text: 'There' }, { ...moved, dimension: 'mastery' }, fresh);
    const merged = withCards(
      kept,
      { ...edited, text: 'Both' },
      { ...moved, dimension: 'mastery', character: 'concern', source: { kind: 'role', role: 'maker' } },
      { ...binned, deletedAt: 1 },
      fresh,
    );
    const preview = mergePreview(here, there, merged);
    expect(mergePreviewSchema.parse(preview)).toEqual(preview);
    expect(preview.counts).toEqual({ new: 1, changed: 2, removed: 1, same: 1, stayingRemoved: 0 });
    expect(preview.cards).toEqual([
      { id: edited.id, kind: 'changed', here: 'Edited', there: 'There', merged: 'Both', changes: ['text'] },
      { id: binned.id, kind: 'removed', here: 'Binned', there: null, merged: null, changes: [] },
      { id: fresh.id, kind: 'new', here: null, there: 'Fresh', merged: 'Fresh', changes: [] },
      {
        id: moved.id,
        kind: 'changed',
        ...{ here: 'Moved', there: 'Moved', merged: 'Moved' },
        changes: ['place', 'character', 'source'],
      },
    ]);
    expect(preview.hasOtherChanges).toBe(false);
  });

  it('says when nothing would change', () => {
    const { counts, cards, hasOtherChanges } = mergePreview(here, withCards(kept), here);
    expect({ counts, cards, hasOtherChanges }).toEqual({
      counts: { new: 0, changed: 0, removed: 0, same: 4, stayingRemoved: 0 },
      cards: [],
      hasOtherChanges: false,
    });
  });

  it('counts the cards of the copy that were removed here and stay removed', () => {
    const without = withCards(kept, { ...edited, deletedAt: 1 });
    expect(mergePreview(without, here, without).counts).toMatchObject({ same: 1, stayingRemoved: 3 });
  });

  it('notices people, groups and names beside the cards', () => {
    for (const merged of [
      { ...here, squad: 'Owl' },
      aSession({ ...here, observations: [kept], groups: [], people: [aPerson()] }),
      aSession({ ...here, observations: [], people: [], groups: [aGroup()] }),
    ]) {
      expect(mergePreview(here, here, merged).hasOtherChanges).toBe(true);
    }
  });
});
