import type { AppAction } from '../../stores/action-registry.ts';

/** Lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** 0 when a word of the label begins with the text, 1 when it stands inside, 2 when only the group has it. */
function rankOf(action: AppAction, word: string): number {
  const label = plain(action.label);
  if (label.split(/\s+/).some((part) => part.startsWith(word))) return 0;
  if (label.includes(word)) return 1;
  return plain(action.group).includes(word) ? 2 : Number.NaN;
}

/** The enabled actions that have every word of the query in label or group, best first, each id once. */
export function filterActions(actions: readonly AppAction[], query: string): AppAction[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const name = words.join(' ');
  const ranked = actions
    .filter((action, index) => actions.findIndex(({ id }) => id === action.id) === index)
    .map((action) => ({ action, rank: words.reduce((sum, word) => sum + rankOf(action, word), 0) }))
    .filter(({ rank }) => !Number.isNaN(rank));
  // Whoever types a whole name means no longer one that begins the same.
  const rankOfName = ({ action, rank }: (typeof ranked)[number]) =>
    plain(action.label) === name ? -1 : rank;
  return ranked.sort((a, b) => rankOfName(a) - rankOfName(b)).map(({ action }) => action);
}
