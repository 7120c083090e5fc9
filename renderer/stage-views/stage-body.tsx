import { BoardBody } from './board-body.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { TalkBody } from './talk-body.tsx';

/** The middle of the stage. */
export function StageBody({ body, ...props }: StageBodyProps) {
  switch (body.kind) {
    case 'board':
      return <BoardBody body={body} {...props} />;
    case 'talk':
      return <TalkBody {...props} />;
  }
}
