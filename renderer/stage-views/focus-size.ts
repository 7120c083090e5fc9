/** Longest texts, in characters or in lines of eighty, that still fit at a size; sizes in hundredths of the stage's height. */
const steps = [
  { characters: 90, size: 7.5 },
  { characters: 160, size: 6.25 },
  { characters: 260, size: 5 },
  { characters: 480, size: 3.9 },
  { characters: 900, size: 3 },
] as const;

/** How large a text can stand alone on the stage: the longest cards take the smallest size that is still read from afar. */
export function focusSize(text: string): number {
  const lineBreaks = text.split('\n').length - 1;
  const length = text.length + lineBreaks * 30;
  return steps.find(({ characters }) => length <= characters)?.size ?? 2.5;
}
