import { ArriveBody } from './arrive-body.tsx';
import { BoardBody } from './board-body.tsx';
import { CloseBody } from './close-body.tsx';
import { CoverageBody } from './coverage-body.tsx';
import { DiscussBody } from './discuss-body.tsx';
import { LookBackBody } from './look-back-body.tsx';
import { MasteryTimeBody } from './mastery-time-body.tsx';
import { ObserveBody } from './observe-body.tsx';
import { OpenBody } from './open-body.tsx';
import { PulseBody } from './pulse-body.tsx';
import { SayItBackBody } from './say-it-back-body.tsx';
import { SortBody } from './sort-body.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { SuggestionsBody } from './suggestions-body.tsx';
import { TalkBody } from './talk-body.tsx';
import { TriageBody } from './triage-body.tsx';
import { VoteBody } from './vote-body.tsx';
import { WeekBody } from './week-body.tsx';

/** The middle of the stage. */
export function StageBody({ body, ...props }: StageBodyProps) {
  switch (body.kind) {
    case 'board':
      return <BoardBody body={body} {...props} />;
    case 'arrive':
      return <ArriveBody body={body} {...props} />;
    case 'open':
      return <OpenBody body={body} {...props} />;
    case 'observe':
      return <ObserveBody body={body} {...props} />;
    case 'sort':
      return <SortBody body={body} {...props} />;
    case 'coverage':
      return <CoverageBody body={body} {...props} />;
    case 'pulse':
      return <PulseBody body={body} {...props} />;
    case 'look-back':
      return <LookBackBody body={body} {...props} />;
    case 'say-it-back':
      return <SayItBackBody body={body} {...props} />;
    case 'close':
      return <CloseBody body={body} {...props} />;
    case 'last-week':
    case 'this-week':
      return <WeekBody body={body} {...props} />;
    case 'mastery-time':
      return <MasteryTimeBody body={body} {...props} />;
    case 'suggestions':
      return <SuggestionsBody body={body} {...props} />;
    case 'vote':
      return <VoteBody body={body} {...props} />;
    case 'discuss':
      return <DiscussBody body={body} {...props} />;
    case 'triage':
      return <TriageBody body={body} {...props} />;
    case 'talk':
      return <TalkBody {...props} />;
  }
}
