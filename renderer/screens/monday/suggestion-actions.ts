/** What keys and buttons do with the suggestions for the next SquadMAP. */
import { type Suggestion, suggestedObservations } from '../../../shared/session/suggested-observations.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { besideActions, selectBeside, selectedId } from './goal-selection.ts';

/** Makes a card of a suggestion and goes on to the next; one that is taken along stays as it is. */
export function takeAlong(suggestion: Suggestion): void {
  if (suggestion.isTaken || !trySend({ type: 'observation.add', observations: [suggestion.observation] }))
    return;
  selectBeside(suggestionIds(), 1);
}

function suggestions(): Suggestion[] {
  const session = useSessionStore.getState().session;
  return session ? suggestedObservations(session) : [];
}

function suggestionIds(): string[] {
  return suggestions().map(({ observation }) => observation.id);
}

const common = { group: 'For the SquadMAP', isEnabled: () => suggestions().length > 0 };

export const suggestionActions: readonly AppAction[] = [
  {
    ...common,
    id: 'suggestions.take',
    label: 'Take it along as a card',
    hint: 'Take along',
    keys: ['y'],
    run() {
      const id = selectedId(suggestionIds());
      const suggestion = suggestions().find(({ observation }) => observation.id === id);
      if (suggestion) takeAlong(suggestion);
    },
  },
  ...besideActions(common, 'suggestions', 'suggestion', suggestionIds),
];
