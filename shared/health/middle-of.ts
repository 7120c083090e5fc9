/** The answer in the middle: as many people gave more as gave less. Between two of them, half way. Null for none. */
export function middleOf(answers: readonly number[]): number | null {
  const sorted = answers.toSorted((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
