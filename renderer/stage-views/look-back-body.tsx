import type { LookBackBody as Body, StagePromise } from '../../shared/session/stage/look-back-body.ts';
import { displayText } from '../../shared/session/text.ts';
import {
  actionStateNames,
  ageWords,
  decisionStateNames,
  postponedWords,
} from '../../shared/templates/look-back-words.ts';
import { readableDate } from '../components/readable-date.ts';
import { OneThing } from './one-thing.tsx';
import { ownerWords } from './owner-words.ts';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageLine } from './stage-line.tsx';

/** What was promised before, one thing at a time: who, what, how long ago. */
export function LookBackBody({ body, onPageCount }: StageBodyProps<Body>) {
  const { promised, number, count, answered } = body;
  if (!promised) return <StageLine onPageCount={onPageCount}>Nothing to look back at</StageLine>;
  const what = displayText(promised.what);
  return (
    <OneThing
      above={
        <>
          <span>
            {promised.kind === 'action' ? 'Action' : 'Decision'} {number} of {count}
          </span>
          <span>{answered} answered</span>
        </>
      }
      words={what}
      facts={factsOf(promised)}
      below={stateOf(promised)}
      onPageCount={onPageCount}
    >
      {what}
    </OneThing>
  );
}

function factsOf(promised: StagePromise): string[] {
  const age = `${readableDate(promised.since)}, ${ageWords(promised.days)}`;
  if (promised.kind === 'decision') return [`decided ${age}`, displayText(promised.why)];
  const { owner, due, postponed } = promised;
  const by = due === null ? '' : `by ${readableDate(due)}`;
  return [ownerWords(owner), `promised ${age}`, by, postponedWords(postponed)];
}

function stateOf(promised: StagePromise): string | null {
  if (promised.kind === 'decision')
    return promised.state === 'standing' ? null : decisionStateNames[promised.state];
  return promised.state === 'open' ? null : actionStateNames[promised.state];
}
