import type { SessionId } from '../../../shared/session/ids.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { tellFailure } from '../../stores/failure-toast.ts';
import { navigate } from '../../stores/route-store.ts';

export interface MinutesActionsOptions {
  readonly sessionId: SessionId;
  copy(): Promise<void>;
  save(): Promise<void>;
  print(): void;
  toggleView(): void;
}

export interface MinutesActions {
  readonly copy: AppAction;
  readonly save: AppAction;
  readonly print: AppAction;
  readonly back: AppAction;
  readonly all: readonly AppAction[];
}

const group = 'Minutes';

/** What can be done with the minutes on the screen, by button, key and palette alike. */
export function minutesActions(options: MinutesActionsOptions): MinutesActions {
  const { sessionId } = options;
  const copy: AppAction = {
    id: 'minutes.copy',
    label: 'Copy the minutes',
    group,
    keys: ['c'],
    run: () => options.copy().catch(tellFailure),
  };
  const save: AppAction = {
    id: 'minutes.save',
    label: 'Save the minutes as…',
    group,
    keys: ['mod+s'],
    worksInText: true,
    run: () => options.save().catch(tellFailure),
  };
  const print: AppAction = {
    id: 'minutes.print',
    label: 'Print the minutes',
    group,
    keys: ['mod+p'],
    worksInText: true,
    run: options.print,
  };
  const toggleView: AppAction = {
    id: 'minutes.toggleText',
    label: 'Show the page or its text',
    group,
    keys: ['t'],
    run: options.toggleView,
  };
  const back: AppAction = {
    id: 'minutes.close',
    label: 'Back to the board',
    group,
    keys: ['Escape'],
    worksInText: true,
    run: () => navigate({ screen: 'board', sessionId }),
  };
  return { copy, save, print, back, all: [copy, save, print, toggleView, back] };
}
