import { describe, expect, it } from 'vitest';
import type { ObservationId } from '../../../../shared/session/ids.ts';
import { pastedObservations, pasteOfferOf } from '../../../../shared/session/paste-offer.ts';
import { anId, aPerson } from '../../../support/session-builders.ts';

const newId = () => anId<ObservationId>('card');

describe('what is offered for a pasted text', () => {
  it('leaves a single line to the text field', () => {
    expect(pasteOfferOf('Tests are slow')).toEqual({ kind: 'plain' });
    expect(pasteOfferOf('\n\n- Tests are slow\n\n')).toEqual({ kind: 'plain' });
  });

  it('offers each line of a list as a card, without bullets and blank lines', () => {
    expect(pasteOfferOf('- one\n\n2. two\r\n* three')).toMatchObject({
      kind: 'list',
      lines: ['one', 'two', 'three'],
      tooLong: 0,
    });
  });

  it('offers the whole text as one card while it fits', () => {
    expect(pasteOfferOf('one\ntwo')).toMatchObject({ whole: 'one\ntwo' });
    expect(pasteOfferOf(`${'a'.repeat(1_500)}\n${'b'.repeat(1_500)}`)).toMatchObject({ whole: null });
  });

  it('counts the lines that are too long for a card', () => {
    expect(pasteOfferOf(`fits\n${'a'.repeat(2_001)}`)).toMatchObject({ lines: ['fits'], tooLong: 1 });
  });

  it('refuses more lines than one paste may hold and says how many there are', () => {
    const lines = Array.from({ length: 501 }, (_, index) => `line ${index}`);
    expect(pasteOfferOf(lines.join('\n'))).toEqual({ kind: 'too-many', count: 501, limit: 500 });
    expect(pasteOfferOf(lines.slice(1).join('\n'))).toMatchObject({ kind: 'list' });
  });
});

describe('the cards of pasted lines', () => {
  it('reads who and where from each line', () => {
    const ana = aPerson({ name: 'Ana' });
    const [first, second] = pastedObservations(['@ana m: Tests are slow', 'Demo was good'], [ana], newId);
    expect(first).toMatchObject({
      text: 'Tests are slow',
      dimension: 'mastery',
      source: { kind: 'person', personId: ana.id },
    });
    expect(second).toMatchObject({ text: 'Demo was good', dimension: null, source: { kind: 'unknown' } });
  });

  it('makes no card of a line that holds marks alone', () => {
    expect(pastedObservations(['@po', 'm:', 'text'], [], newId)).toHaveLength(1);
  });
});
