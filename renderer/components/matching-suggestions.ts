const limit = 8;

/** What to offer for the text so far: beginnings first, then words inside; nothing once the text stands there whole. */
export function matchingSuggestions(suggestions: readonly string[], text: string): string[] {
  const wanted = text.trim().toLocaleLowerCase();
  const rest = suggestions.filter((suggestion) => suggestion.toLocaleLowerCase() !== wanted);
  const starts = rest.filter((suggestion) => suggestion.toLocaleLowerCase().startsWith(wanted));
  const holds = rest.filter((suggestion) => suggestion.toLocaleLowerCase().includes(wanted));
  return [...new Set([...starts, ...holds])].slice(0, limit);
}
