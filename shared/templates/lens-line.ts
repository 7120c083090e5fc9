import { type Lens, lenses } from '../session/schema.ts';

const lensWords: Readonly<Record<Lens, RegExp>> = {
  people: /\bpeople\b/i,
  process: /\bprocess(es)?\b/i,
  product: /\bproducts?\b/i,
  'systems-and-tools': /\b(systems?|tools?)\b/i,
};

/** The second lenses that a line for the room names; none unless it speaks of people, process, and product or tools, as POCLAC does. */
export function lensesInLine(sentence: string): readonly Lens[] {
  const named = lenses.filter((lens) => lensWords[lens].test(sentence));
  return named.includes('people') && named.includes('process') && named.length > 2 ? named : [];
}
