import { describe, expect, it } from 'vitest';
import { addCopy } from '../../../../shared/library/add-copy.ts';
import { additionPreview, additionSchema } from '../../../../shared/library/addition-preview.ts';
import type { ObservationId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import {
  aGroup,
  anObservation,
  aPerson,
  aSession,
  type SessionParts,
} from '../../../support/session-builders.ts';

const secondId = (id: ObservationId, text: string) => `${id}${text.toLowerCase()}` as ObservationId;
const base = aSession();
const [one, two, fresh] = [anObservation(), anObservation(), anObservation()];
const session = (parts: SessionParts) =>
  aSession({ ...base, people: [], observations: [], groups: [], ...parts });
const cards = (...observations: readonly (typeof one)[]) => session({ observations });
const preview = (here: Session, there: Session, merged = addCopy(here, there, secondId)) =>
  additionPreview(here, there, merged);

describe('additionPreview', () => {
  it('names every card whose words come beside ours, and counts each card once', () => {
    const {
      counts,
      cards: listed,
      addition,
    } = preview(cards(one, two), cards({ ...one, text: 'There' }, fresh));
    expect(additionSchema.parse(addition)).toEqual({
      counts: { beside: 1, staying: 0, fields: 0, figures: 0 },
      cards: [{ id: one.id, outcome: 'beside', here: one.text, there: 'There', differences: ['text'] }],
      fields: [],
    });
    expect(listed.map(({ id, kind }) => [id, kind])).toEqual([[fresh.id, 'new']]);
    expect(counts).toEqual({ new: 1, changed: 0, removed: 0, same: 1, stayingRemoved: 0 });
  });

  it('names what stays as it is here: a place, words that were dealt with before', () => {
    const here = cards(one, two);
    const there = cards({ ...one, text: 'There' }, { ...two, dimension: 'mastery' });
    const merged = addCopy(here, there, secondId);
    expect(preview(merged, there).addition).toMatchObject({
      counts: { beside: 0, staying: 1 },
      cards: [{ id: two.id, outcome: 'stays', differences: ['place'] }],
    });
    const id = secondId(one.id, 'There');
    const agreed = { ...merged.observations[id], id, text: 'Agreed' } as typeof one;
    const dealtWith = cards(one, two, agreed);
    expect(preview(dealtWith, cards({ ...one, text: 'There' })).addition.cards).toEqual([
      { id: one.id, outcome: 'stays', here: one.text, there: 'There', differences: ['text'] },
    ]);
  });

  it('lists a card that differs in the bin or from the bin', () => {
    const binned = { ...one, deletedAt: 1 };
    const there = cards({ ...one, text: 'There' });
    expect(preview(cards(binned), there)).toMatchObject({
      counts: { new: 0, same: 0, stayingRemoved: 0 },
      addition: { counts: { beside: 1 } },
    });
    expect(preview(cards(binned), cards(one))).toMatchObject({ counts: { new: 1 }, addition: { cards: [] } });
  });

  it('names the squad, people and groups that are called otherwise', () => {
    const group = aGroup({ name: 'Goals' }, [one, two]);
    const paula = aPerson();
    const here = session({ people: [paula], observations: [one, two] });
    const there = session({ squad: 'Owl', people: [{ ...paula, name: 'Paul' }], groups: [group] });
    expect(preview(here, there, here).addition.fields).toEqual([
      { of: 'session', field: 'squad', here: 'Falcon', there: 'Owl' },
      { of: 'people', field: 'name', here: 'Paula', there: 'Paul' },
      { of: 'groups', field: 'name', here: null, there: 'Goals' },
    ]);
  });

  it('counts records that differ in numbers, ticks and answers', () => {
    const paula = aPerson();
    const here = session({ people: [paula], observations: [one] });
    const there = session({
      people: [{ ...paula, isPresent: false }],
      observations: [{ ...one, lens: 'people' }],
    });
    expect(preview(here, there).addition.counts).toEqual({ beside: 0, staying: 0, fields: 0, figures: 2 });
    expect(preview(here, here).addition.counts).toEqual({ beside: 0, staying: 0, fields: 0, figures: 0 });
  });
});
