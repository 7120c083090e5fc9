/** Walking through a meeting by one key or a presenter's remote: what a step is about, one after the other, then the next step. */
import { promptSetIds, promptSetsFor } from '../templates/prompts.ts';
import type { Command } from './commands.ts';
import { type Dimension, dimensions } from './dimensions.ts';
import type { TopicId } from './ids.ts';
import { promisesOf } from './look-back.ts';
import { pulseStops } from './pulse-focus.ts';
import { type CoreRole, coreRoles } from './roles.ts';
import type { Step, StepKind } from './run-schema.ts';
import { actionsToSay } from './say-it-back.ts';
import type { Session } from './schema.ts';
import { currentStep, stepBeside } from './steps.ts';
import { agendaOf } from './topic-order.ts';
import type { TopicView } from './topics.ts';
import { topicsToTriage } from './triage.ts';
import { boardOf } from './views.ts';

type FocusList = (session: Session, step: Step) => readonly string[];

/** What stands for a cell of the coverage grid. */
export function cellId(role: CoreRole, dimension: Dimension): string {
  return `${role}/${dimension}`;
}

/** The cell of the coverage grid that an id stands for, if it does. */
export function cellOf(id: string | null): { role: CoreRole; dimension: Dimension } | null {
  const [role, dimension] = (id ?? '').split('/');
  const [foundRole, foundDimension] = [
    coreRoles.find((core) => core === role),
    dimensions.find((one) => one === dimension),
  ];
  return foundRole && foundDimension ? { role: foundRole, dimension: foundDimension } : null;
}

const coverageCells = coreRoles.flatMap((role) => dimensions.map((dimension) => cellId(role, dimension)));

/** What the steps of a kind go through; kinds that are not named here go through nothing. */
const focusLists: Partial<Readonly<Record<StepKind, FocusList>>> = {
  observe: (_, { sentence }) => promptSetIds(promptSetsFor(sentence)),
  coverage: () => coverageCells,
  pulse: pulseStops,
  'look-back': (session) => promisesOf(session).map(({ record }) => record.id),
  'say-it-back': (session) => actionsToSay(session).map((action) => action.id),
  discuss: (session) =>
    agendaOf(session)
      .filter(isToWalk(session))
      .map((topic) => topic.id),
  triage: (session) => topicsToTriage(session).map((topic) => topic.id),
  sort: (session) => boardOf(session).none.map((item) => item.id),
};

/** What the current step goes through, in order: ids of cards, topics, actions or statements. */
export function focusListOf(session: Session): readonly string[] {
  const step = currentStep(session);
  return (step && focusLists[step.kind]?.(session, step)) ?? [];
}

/** What the current step is about now: what was turned to, else the first it goes through; null for a step about nothing. */
export function focusOf(session: Session): string | null {
  const list = focusListOf(session);
  const { focusId } = session.run;
  if (focusId !== null && list.includes(focusId)) return focusId;
  // A discussion begins with its agenda; no topic gets time before somebody takes it up.
  return isDiscussion(session) ? null : (list[0] ?? null);
}

/** What comes after what the current step is about now, or before it; null at either end. */
export function focusBeside(session: Session, direction: 1 | -1): string | null {
  const list = focusListOf(session);
  const here = list.indexOf(focusOf(session) ?? '');
  return (here < 0 && direction === -1 ? undefined : list[here + direction]) ?? null;
}

/** What comes after it, and after the last the first again; null for a step about nothing. */
export function nextFocusAround(session: Session): string | null {
  return focusBeside(session, 1) ?? focusListOf(session)[0] ?? null;
}

/** The command that leads one further, or back; null before the first step and at either end. */
export function walkCommand(session: Session, direction: 1 | -1): Command | null {
  if (!currentStep(session)) return null;
  const id = focusBeside(session, direction);
  if (id !== null) return turnTo(session, id);
  // Before its first topic a discussion shows its agenda, which is a page of its own.
  const isAtTopic = isDiscussion(session) && focusOf(session) !== null;
  if (direction === -1 && isAtTopic) return { type: 'run.focus', id: null };
  const step = stepBeside(session, direction);
  return step ? { type: 'run.goTo', stepId: step.id } : null;
}

/** A topic that is discussed gets its share of the time; everything else is just turned to. */
function turnTo(session: Session, id: string): Command {
  return isDiscussion(session) ? { type: 'topic.begin', id: id as TopicId } : { type: 'run.focus', id };
}

function isDiscussion(session: Session): boolean {
  return currentStep(session)?.kind === 'discuss';
}

/** What was parked is passed by, unless it is being talked about. */
function isToWalk(session: Session) {
  return ({ id, record }: TopicView) => record.state !== 'parked' || id === session.run.focusId;
}
