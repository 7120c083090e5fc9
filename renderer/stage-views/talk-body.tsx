import { displayText } from '../../shared/session/text.ts';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageLine } from './stage-line.tsx';

/** The line of the step, large, for steps in which people talk. */
export function TalkBody({ step, onPageCount }: Pick<StageBodyProps, 'step' | 'onPageCount'>) {
  if (!step) return null;
  return (
    <StageLine onPageCount={onPageCount}>
      {displayText(step.sentence === '' ? step.name : step.sentence)}
    </StageLine>
  );
}
