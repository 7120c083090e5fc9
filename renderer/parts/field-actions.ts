/** Keys that go to the fields of a step, and out of them again. A field says by which action it is reached. */
import type { AppAction } from '../stores/action-registry.ts';

/** What a field, or a button in its place, has that an action goes to. */
export interface ReachedBy {
  readonly 'data-reached-by'?: string;
}

/** Makes a field the one that this action goes to. */
export function reachedBy(actionId: string): ReachedBy {
  return { 'data-reached-by': actionId };
}

/** The same for the field in which the typing of a step begins. */
export const firstField: ReachedBy = reachedBy('meeting.type');

/** An action that goes to the field which is reached by it; without such a field it cannot be done. */
export function fieldAction(action: Omit<AppAction, 'run' | 'isEnabled'>): AppAction {
  return {
    ...action,
    isEnabled: () => fieldOf(action.id) !== null,
    run: () => goTo(action.id),
  };
}

/** Goes to where the typing of the step begins, if it has such a place now. */
export function goToFirstField(): void {
  goTo('meeting.type');
}

/** For each step that has fields, among its own actions. */
export const typeActions: readonly AppAction[] = [
  fieldAction({
    id: 'meeting.type',
    label: 'Type into the first field of the step',
    group: 'Meeting',
    hint: 'Type',
    keys: ['f'],
  }),
];

/** What gives the keys back their meaning; fields that keep or drop something on Escape do that as well. */
export const leaveFieldActions: readonly AppAction[] = [
  {
    id: 'meeting.leaveField',
    label: 'Leave the field for the keys of the step',
    group: 'Meeting',
    keys: ['Escape'],
    worksInText: true,
    isEnabled: () => fieldInUse() !== null,
    run: () => fieldInUse()?.blur(),
  },
];

function fieldOf(actionId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-reached-by="${actionId}"]`);
}

/** As Tab does it: what stands in a line is chosen, so that typing replaces it; a longer text is gone on with. */
function goTo(actionId: string): void {
  const field = fieldOf(actionId);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}

function fieldInUse(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.matches('main :is(input, textarea, select)')
    ? activeElement
    : null;
}
