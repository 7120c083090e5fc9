import type { StageState } from '../../shared/api/stage-calls.ts';
import { DimensionShape } from '../components/dimension-shape.tsx';
import { StageFrame } from './stage-frame.tsx';
import styles from './stage-surface.module.css';

export interface StageSurfaceProps {
  /** Null until the host has said what to show. */
  state: StageState | null;
  /** Whether the host can be reached. */
  isConnected: boolean;
  onPageCount: (part: number, pageCount: number) => void;
}

/** What the room sees: a page of the meeting, nothing yet, or black. It fills its place. */
export function StageSurface({ state, isConnected, onPageCount }: StageSurfaceProps) {
  if (state?.isBlank) return <div className={styles.blank} />;
  if (state?.view) {
    return (
      <StageFrame
        view={state.view}
        page={state.page}
        part={state.part}
        vocabulary={state.preferences.vocabulary}
        isConnected={isConnected}
        onPageCount={onPageCount}
      />
    );
  }
  return (
    <div className={styles.waiting}>
      <p className={styles.shapes} aria-hidden="true">
        <DimensionShape dimension="mastery" />
        <DimensionShape dimension="autonomy" />
        <DimensionShape dimension="purpose" />
      </p>
      <h1 className={styles.words}>{isConnected ? 'Nothing is being shown yet' : 'Waiting for SquadMAP'}</h1>
    </div>
  );
}
