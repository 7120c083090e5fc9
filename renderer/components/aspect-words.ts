/** What can be different about a card, in words. */
export const aspectWords = {
  text: 'other words',
  place: 'another place',
  character: 'another kind of remark',
  source: 'from somebody else',
} as const;
