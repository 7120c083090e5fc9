import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, cleanText, displayText } from '../../../../shared/session/text.ts';

describe('cleanText', () => {
  it('trims spaces, newlines and byte order marks around a text', () => {
    expect(cleanText('\ufeff \n tests are slow \n')).toBe('tests are slow');
  });

  it('removes control characters and keeps newlines', () => {
    expect(cleanText('a\u0000b\u001b[31mc\u007f\u0085d\ne')).toBe('ab[31mc\nd\ne');
  });

  it('turns tabs into spaces', () => {
    expect(cleanText('a\tb')).toBe('a b');
  });

  it('takes every kind of line break for one newline', () => {
    expect(cleanText('a\r\nb\rc\vd\fe\u2028f\u2029g\u0085h')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
  });

  it.each(['日本語の付箋', 'שלום עולם', 'مرحبا', 'नमस्ते', '👩🏽‍💻🏳️‍🌈 1️⃣', 'e\u0301', '\u202eabc'])(
    'keeps %j as it is',
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );

  it('replaces half an emoji, which no file could hold', () => {
    expect(cleanText('a\ud83d')).toBe('a\ufffd');
  });

  it.each(['', '   ', '\u200b', '\u200d\ufe0f\u2060', '\u3164', '\u2800 \u00ad', '\u0007'])(
    'takes %j for empty, because nothing of it shows',
    (text) => {
      expect(cleanText(text)).toBe('');
    },
  );

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanName(cleanName(text))).toBe(cleanName(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('cleanName', () => {
  it('puts a name on one line', () => {
    expect(cleanName('  Ana\n  de \t Souza ')).toBe('Ana de Souza');
  });
});

describe('displayText', () => {
  it('shows a mark where a character would turn the reading direction around', () => {
    expect(displayText('safe\u202etxt.exe')).toBe('safe␏txt.exe');
  });

  it('leaves right-to-left letters alone', () => {
    expect(displayText('שלום')).toBe('שלום');
  });
});
