/** Whom and what the next card is about, while the meeting is in a step in which somebody writes for others. */
import { create } from 'zustand';
import { peopleInOrder } from '../../../shared/session/people.ts';
import type { Session } from '../../../shared/session/schema.ts';
import {
  type CaptureDefaults,
  captureDefaultsOf,
  scribePlaceOf,
  sourceBeside,
} from '../../../shared/session/scribe.ts';
import type { Source } from '../../../shared/session/sources.ts';
import { roleNames } from '../../../shared/templates/words.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { announce } from './board-announcer.tsx';
import { openSessionNow } from './current-board.ts';

/** Who was chosen, and where the meeting was then: elsewhere the choice does not hold. */
const useChosen = create<{ place: string | null; source: Source | null }>(() => ({
  place: null,
  source: null,
}));

/** What the next card says of itself where its line does not. */
export function captureDefaults(session: Session): CaptureDefaults {
  return captureDefaultsOf(session, useChosen.getState());
}

/** The same for a component, which renders again when it changes. */
export function useCaptureDefaults(): CaptureDefaults {
  useChosen();
  const told = useSessionStore(({ session }) => (session ? JSON.stringify(captureDefaults(session)) : '{}'));
  return JSON.parse(told) as CaptureDefaults;
}

/** Says who the next card comes from: the one after or before; gives whether that can be said now. */
export function turnScribe(direction: 1 | -1): boolean {
  const session = openSessionNow();
  const place = scribePlaceOf(session);
  if (!place) return false;
  const source = sourceBeside(session, captureDefaults(session).source, direction);
  useChosen.setState({ place: place.id, source });
  announce(`From ${nameOf(session, source)}`);
  return true;
}

/** Whether Tab in the capture line says who speaks. */
export function useIsScribing(): boolean {
  return useSessionStore(({ session }) => session !== null && scribePlaceOf(session) !== null);
}

function nameOf(session: Session, source: Source | null): string {
  if (source?.kind === 'role') return roleNames[source.role];
  const person = source?.kind === 'person' && peopleInOrder(session).find(({ id }) => id === source.personId);
  return person ? `${person.name}, ${roleNames[person.role]}` : 'nobody in particular';
}
