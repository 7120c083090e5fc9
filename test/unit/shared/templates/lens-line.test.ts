import { describe, expect, it } from 'vitest';
import { shippedCeremonies } from '../../../../shared/templates/ceremonies.ts';
import { lensesInLine } from '../../../../shared/templates/lens-line.ts';

describe('a line for the room', () => {
  it('asks for the lenses it names, once it speaks of people, process and what they make or use', () => {
    expect(lensesInLine('People, Process or Product?')).toEqual(['people', 'process', 'product']);
    expect(lensesInLine('people, systems and tools, processes')).toEqual([
      'people',
      'process',
      'systems-and-tools',
    ]);
    expect(lensesInLine('How do people like the process?')).toEqual([]);
    expect(lensesInLine('')).toEqual([]);
  });

  it('asks for them while cards are sorted in the shipped POCLAC, and nowhere else', () => {
    const asking = shippedCeremonies.filter(({ steps }) =>
      steps.some(({ kind, sentence }) => kind === 'sort' && lensesInLine(sentence).length > 0),
    );
    expect(asking.map(({ id }) => id)).toEqual(['poclac-60']);
  });
});
