/** Scribe mode: whoever types writes for others, so one key says who the next card comes from. */
import type { CapturedLine } from './capture.ts';
import type { Dimension } from './dimensions.ts';
import { coreRoles, type Role } from './roles.ts';
import type { Session } from './schema.ts';
import type { Source } from './sources.ts';
import { currentStep } from './steps.ts';
import { presentPeople } from './views.ts';
import { cellOf, focusOf } from './walk.ts';

/** Whom and what a card is about where its line does not say. */
export interface CaptureDefaults {
  readonly source: Source | null;
  readonly dimension: Dimension | null;
}

export const nothingSaid: CaptureDefaults = { source: null, dimension: null };

/** Where in the meeting whoever types writes for others, and whom and what a card is about there. */
export interface ScribePlace extends CaptureDefaults {
  readonly id: string;
}

/** The step of Observe, or a cell of the coverage grid; null elsewhere. */
export function scribePlaceOf(session: Session): ScribePlace | null {
  const step = currentStep(session);
  if (step?.kind === 'observe') return { id: step.id, ...nothingSaid };
  const cell = step?.kind === 'coverage' ? cellOf(focusOf(session)) : null;
  if (!step || !cell) return null;
  const { role, dimension } = cell;
  return { id: `${step.id} ${role} ${dimension}`, source: { kind: 'role', role }, dimension };
}

/** What the next card says of itself where its line does not: who was chosen counts at the place where that was. */
export function captureDefaultsOf(
  session: Session,
  chosen: { readonly place: string | null; readonly source: Source | null },
): CaptureDefaults {
  const { id, source, dimension } = scribePlaceOf(session) ?? { id: null, ...nothingSaid };
  return {
    source: id !== null && chosen.place === id ? stillThere(session, chosen.source) : source,
    dimension,
  };
}

function stillThere(session: Session, source: Source | null): Source | null {
  return source?.kind === 'person' && !session.people[source.personId] ? null : source;
}

const spokenFor: readonly Role[] = [...coreRoles, 'maker'];

/** Who a card can come from, in the order in which they are gone through: who is here, then roles that nobody here holds. */
function scribeSources(session: Session): Source[] {
  const people = presentPeople(session);
  const absent = spokenFor.filter((role) => people.every((person) => person.role !== role));
  return [
    ...people.map(({ id }): Source => ({ kind: 'person', personId: id })),
    ...absent.map((role): Source => ({ kind: 'role', role })),
  ];
}

/** The one after or before this one; between the last and the first there is nobody in particular. */
export function sourceBeside(session: Session, now: Source | null, direction: 1 | -1): Source | null {
  const around = [null, ...scribeSources(session)];
  const here = around.findIndex((source) => isSame(source, now));
  return around[(Math.max(here, 0) + direction + around.length) % around.length] ?? null;
}

/** The line with what it does not say taken from the defaults; what was typed holds. */
export function withDefaults(line: CapturedLine, { source, dimension }: CaptureDefaults): CapturedLine {
  return { ...line, source: line.source ?? source, dimension: line.dimension ?? dimension };
}

function isSame(a: Source | null, b: Source | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
