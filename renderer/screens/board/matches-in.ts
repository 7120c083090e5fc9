export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Where a search stands in a text, upper and lower case alike; none for an empty search. */
export function matchesIn(text: string, query: string): Match[] {
  const wanted = query.trim().toLowerCase();
  // Lower-casing can change a text's length; then its places would not fit, and upper case counts instead.
  const lower = text.toLowerCase();
  const searched = lower.length === text.length ? lower : text;
  const matches: Match[] = [];
  if (wanted === '') return matches;
  for (
    let start = searched.indexOf(wanted);
    start >= 0;
    start = searched.indexOf(wanted, start + wanted.length)
  ) {
    matches.push({ start, end: start + wanted.length });
  }
  return matches;
}
