import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOnTop, textChange } from '../../../../shared/session/text-change.ts';

describe('textChange', () => {
  it('names the one stretch that differs', () => {
    expect(textChange('two people know', 'two people know it')).toEqual({
      at: 15,
      removed: 0,
      inserted: ' it',
    });
    expect(textChange('two people know', 'people know')).toEqual({ at: 0, removed: 4, inserted: '' });
    expect(textChange('aaa', 'aa')).toEqual({ at: 2, removed: 1, inserted: '' });
    expect(textChange('same', 'same')).toEqual({ at: 4, removed: 0, inserted: '' });
  });

  it('never cuts a visible character in two', () => {
    expect(textChange('👍🏽 ok', '👍🏿 ok')).toEqual({ at: 0, removed: 4, inserted: '👍🏿' });
    expect(textChange('e\u0301', 'e\u0300')).toEqual({ at: 0, removed: 2, inserted: 'e\u0300' });
  });

  it('leads from any text to any other', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const { at, removed, inserted } = textChange(from, to);
        expect(from.slice(0, at) + inserted + from.slice(at + removed)).toBe(to);
      }),
    );
  });
});

describe('changeOnTop', () => {
  it.each([
    ['nobody else wrote', 'b', 'a', 'b', 'a'],
    ['others wrote behind it', 'my words', 'words', 'my words stand', 'words stand'],
    ['others wrote in front of it', 'words here', 'words', 'the words here', 'the words'],
    ['others wrote right where it ends', 'ab', 'a', 'abc', 'ac'],
    ['others wrote the same stretch', 'my words', 'words', 'our words', undefined],
  ])('when %s', (_title, from, to, current, expected) => {
    expect(changeOnTop(from, to, current)).toBe(expected);
  });
});
