import { memo, useDeferredValue } from 'react';
import type { StageState } from '../../../shared/api/stage-calls.ts';
import { displayText } from '../../../shared/session/text.ts';
import { StageSurface } from '../../stage-views/stage-surface.tsx';
import { useIsStageSeen } from '../../stores/stage-status-store.ts';
import { useCourse } from '../../stores/use-course.ts';
import { useStageState } from '../../stores/use-stage-state.ts';
import { pageAlone } from './page-alone.ts';
import styles from './room-view.module.css';
import { useStepsView } from './steps-view-store.ts';

/** The stage in small, as the host shows it to the room; in meetings with steps, and as long as it is wanted. */
export function RoomView() {
  const isWanted = useStepsView((view) => view.isRoomShown);
  const hasSteps = Object.keys(useCourse().steps).length > 0;
  return hasSteps && isWanted ? <Room /> : null;
}

function Room() {
  const { state } = useStageState();
  const isSeen = useIsStageSeen();
  // The board goes before its picture.
  const later = useDeferredValue(isSeen ? state : null);
  const isShown = later?.isBlank || later?.view;
  return (
    <figure className={styles.room}>
      <figcaption className={isShown ? 'visually-hidden' : styles.nothing}>{inWords(later)}</figcaption>
      {isShown && <Picture state={later} />}
    </figure>
  );
}

/** Nothing in it can be reached, and it tells the host nothing: the room's own window counts the pages. */
const Picture = memo(function Picture({ state }: { state: StageState }) {
  return (
    <div inert aria-hidden="true" className={styles.screen}>
      <StageSurface state={pageAlone(state)} isConnected onPageCount={countNothing} />
    </div>
  );
});

const countNothing = () => undefined;

function inWords(state: StageState | null): string {
  if (state?.isBlank) return 'The room sees a black screen';
  if (!state?.view) return 'The room sees nothing yet';
  const { step } = state.view;
  return `The room sees ${step ? displayText(step.name) : 'the board'}`;
}
