import type { StageBody } from '../../shared/session/stage/stage-body.ts';
import type { StageStep } from '../../shared/session/stage-view.ts';

/** What everything that turns pages on the stage is given. */
export interface PageProps {
  /** The page the host wants, from 0; one that does not exist (any more) is the last one. */
  page: number;
  /** The height of the stage in pixels. */
  stageHeight: number;
  /** Told as soon as it is known how many pages this takes. */
  onPageCount: (pageCount: number) => void;
}

export interface StageBodyProps<Body = StageBody> extends PageProps {
  body: Body;
  step: StageStep | null;
  /** The word for those who meet: "squad". */
  team: string;
}
