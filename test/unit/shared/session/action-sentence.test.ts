import { describe, expect, it } from 'vitest';
import {
  actionSentence,
  deedSentence,
  type SentenceParts,
  type SentencePiece,
} from '../../../../shared/session/action-sentence.ts';
import { columnNames } from '../../../../shared/templates/words.ts';

const parts = { what: 'Split slow tests', dimension: null, secondDimension: null, helps: '' } as const;

function read(pieces: readonly SentencePiece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : columnNames[piece.dimension])).join('');
}

function sentence(given: Partial<SentenceParts>): string {
  return read(actionSentence({ ...parts, ...given }, 'squad'));
}

describe('the sentence of an action', () => {
  it.each([
    [{ dimension: 'mastery' }, 'We will split slow tests so that our squad gains Mastery.'],
    [
      { dimension: 'mastery', secondDimension: 'autonomy' },
      'We will split slow tests so that our squad gains Mastery and Autonomy.',
    ],
    [
      { dimension: 'purpose', helps: 'the people on call.' },
      'We will split slow tests so that our squad gains Purpose, which helps the people on call.',
    ],
    [{ helps: 'the testers' }, 'We will split slow tests to help the testers.'],
    [{}, 'We will split slow tests.'],
    [{ secondDimension: 'autonomy' }, 'We will split slow tests so that our squad gains Autonomy.'],
    [
      { dimension: 'mastery', secondDimension: 'mastery' },
      'We will split slow tests so that our squad gains Mastery.',
    ],
  ] as const)('for %j is read as one sentence', (given, expected) => {
    expect(sentence(given)).toBe(expected);
  });

  it.each([
    ['We will ask the platform tribe.', 'We will ask the platform tribe.'],
    ["we'll ask\nthe platform tribe", 'We will ask the platform tribe.'],
    ['To ask twice…', 'We will ask twice….'],
    ['UI tests run in parallel', 'We will UI tests run in parallel.'],
    ['API first...', 'We will API first.'],
    ['total the bill', 'We will total the bill.'],
    ['To', 'We will to.'],
  ])('does not say twice what %j says', (what, expected) => {
    expect(sentence({ what })).toBe(expected);
  });

  it('says our tribe where a tribe meets', () => {
    expect(read(actionSentence({ ...parts, dimension: 'autonomy' }, 'tribe'))).toContain('our tribe gains');
  });

  it('stands without "We will" where that is said already', () => {
    expect(
      read(deedSentence({ ...parts, what: 'we will split slow tests', dimension: 'mastery' }, 'squad')),
    ).toBe('Split slow tests so that our squad gains Mastery.');
  });

  it('keeps the dimensions apart from the words, so that they can be set in bold', () => {
    expect(actionSentence({ ...parts, dimension: 'mastery' }, 'squad')).toContainEqual({
      dimension: 'mastery',
    });
  });
});
