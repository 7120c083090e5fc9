import { useShallow } from 'zustand/react/shallow';
import { emptyMeeting } from '../../shared/session/empty-meeting.ts';
import type { Course } from '../../shared/session/steps.ts';
import { useSessionStore } from './session-store.ts';

/** The steps and topics of the open session and how far it has come; cards that change are no news here. */
export function useCourse(): Course {
  return useSessionStore(useShallow(({ session }) => courseOf(session ?? emptyMeeting)));
}

/** The same outside React. */
export function currentCourse(): Course {
  return courseOf(useSessionStore.getState().session ?? emptyMeeting);
}

function courseOf({ steps, run, topics }: Course): Course {
  return { steps, run, topics };
}
